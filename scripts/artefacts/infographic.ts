import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { onePageSlide } from '../renderers/one-page-slide.ts'
import { compactPage, webPlace } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The compact on one A4 landscape page; each title opens its place on the web page',
  code: 'K11',
  use: 'wall',
  front: true,
  public: true,
  together: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'in_one_page'),
    page: compactPage(subject, code => webPlace(subject, code)),
    address: subject.settings.address ?? null,
  }),
  forms: [
    onePageSlide(),
    ...kit({
      word: false,
      pages: 1,
      press: { trim: [297, 210], paper: 'press_paper_one_side' },
    }),
  ],
})
