import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { titlesPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The six titles on an A4 notice for a board or a door',
  code: 'K34N',
  use: 'wall',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'laminate' },
  view: subject => ({
    title: documentTitle(subject, 'notice_title'),
    page: titlesPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: [
    pdf({ template: 'notice', pages: 1 }),
    press({ template: 'notice', trim: [210, 297], pages: 1, paper: 'press_paper_one_side' }),
    largePrint({ template: 'notice' }),
    twin({ template: 'notice' }),
    plainText({ template: 'notice' }),
  ],
})
