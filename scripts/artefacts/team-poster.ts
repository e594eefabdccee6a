import { given } from '../content/guarded.ts'
import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { stopOf } from '../views/stop-of.ts'

export default artefact({
  about: 'An A3 poster that a team fills in and signs: what people will see it do',
  code: 'K34T',
  use: 'wall',
  printing: { paper: 'A3', sides: 'one', stock: 'card' },
  view: subject => {
    const { compact, sheets } = subject
    const sheet = sheets.team_poster
    /** So many lines of 20 mm, wide enough for a broad pen. */
    const part = (id: keyof typeof sheet.parts, lines: number) => ({
      id,
      heading: sheet.parts[id].heading,
      lines: Array.from({ length: lines }, (_, index) => index + 1),
    })
    return {
      title: documentTitle(subject, 'team_poster_title'),
      whole: compact.title,
      heading: sheet.title,
      stops: compact.commitments.map(stopOf),
      alt: compact.alt.line,
      wayBack: given(compact, 'way_back') !== undefined,
      parts: [part('see', 4), part('hard', 3), part('back', 3), part('signed', 2), part('review', 1)],
    }
  },
  forms: kit({ pages: 1, press: { trim: [297, 420], paper: 'press_paper_card' }, sizes: ['A4', 'A2', 'A1'] }),
})
