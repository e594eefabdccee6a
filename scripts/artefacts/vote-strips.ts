import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { levelsOf } from '../views/behaviours.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Strips with codes to put crosses on, in place of coloured dots',
  code: 'K21',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'cut' },
  view: subject => {
    const { compact, indicators, sheets } = subject
    const strip = sheets.votes.parts.strip
    return {
      title: documentTitle(subject, 'vote_strips_title'),
      compact: compact.title,
      heading: strip.heading,
      text: strip.text ?? null,
      promises: compact.commitments.map(({ id, mark, title }) => ({
        id,
        mark,
        title,
        lines: levelsOf(indicators, id).flatMap(level => level.lines),
      })),
      /** For people, three to a sheet. */
      ballots: [1, 2, 3],
      crosses: [1, 2, 3],
    }
  },
  forms: kit({ pages: 2 }),
})
