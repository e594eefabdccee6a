import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { promisePosters } from '../views/promise-posters.ts'
import type { PromisesView } from '../views/promises.ts'

export default artefact({
  about: 'A3 posters, one for each commitment: hung in a row they make one line',
  code: 'K34C',
  use: 'wall',
  public: true,
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => promisePosters(subject, 'commitment_posters_title'),
  forms: kit({
    pages: ({ promises }: PromisesView) => promises.length,
    press: { trim: [297, 420], paper: 'press_paper_one_side' },
    sizes: ['A4', 'A2', 'A1'],
    tiles: { on: ['A4'], spare: 14 },
  }),
})
