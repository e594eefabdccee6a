import { artefact } from '../model.ts'
import { pdf } from '../renderers/pdf.ts'
import { press } from '../renderers/press.ts'
import { preview } from '../renderers/preview.ts'
import { promisePosters } from '../views/promise-posters.ts'
import type { PromisesView } from '../views/promises.ts'

const pages = ({ promises }: PromisesView): number => promises.length

const office = pdf<PromisesView>({ pages })

/** For a press and for screens: an office printer neither reaches the edge nor lays so much ink. */
export default artefact({
  about: 'The poster of each commitment on its own colour, to the edge of the paper',
  code: 'K34P',
  use: 'wall',
  public: true,
  view: subject => promisePosters(subject, 'colour_posters_title'),
  forms: [
    office,
    preview(office, page => page.html),
    press({ pages, trim: [297, 420], paper: 'press_paper_one_side' }),
  ],
})
