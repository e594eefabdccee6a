import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { titlesPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The titles on an A4 notice for a board or a door',
  code: 'K34N',
  use: 'wall',
  public: true,
  together: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'laminate' },
  view: subject => ({
    title: documentTitle(subject, 'notice_title'),
    page: titlesPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: kit({
    word: false,
    pages: 1,
    press: { trim: [210, 297], paper: 'press_paper_one_side' },
  }),
})
