import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { webPlace } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'
import type { PromisesView } from '../views/promises.ts'

export default artefact({
  about: 'A3 posters, one for each commitment: hung in a row they make one line',
  code: 'K34C',
  use: 'wall',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { title, commitments, way_back, alt } = subject.compact
    return {
      title: documentTitle(subject, 'commitment_posters_title'),
      heading: title,
      promises: commitments.map(({ id, mark, title, we }) => ({
        id,
        mark,
        title,
        we,
        // The square code opens the promise of this poster, not only the page it stands on.
        address: subject.settings.address === undefined ? null : webPlace(subject, id),
      })),
      wayBack: way_back.title,
      alt: alt.line,
      address: subject.settings.address ?? null,
    }
  },
  forms: kit({
    pages: ({ promises }: PromisesView) => promises.length,
    press: { trim: [297, 420], paper: 'press_paper_one_side' },
    sizes: ['A4', 'A2', 'A1'],
    tiles: { on: ['A4'], spare: 14 },
  }),
})
