import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { onePageSlide } from '../renderers/one-page-slide.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'All commitments on an A3 poster, to be read from three metres',
  code: 'K34',
  use: 'wall',
  public: true,
  together: true,
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'poster_title'),
    page: compactPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: [
    onePageSlide({ shape: 'poster' }),
    ...kit({
      pages: 1,
      press: { trim: [297, 420], paper: 'press_paper_one_side' },
      sizes: ['A2', 'A1'],
      tiles: { on: ['A4', 'A3'], spare: 11 },
    }),
  ],
})
