import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { compactPage, webPlace } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The compact on one A4 landscape page; each title opens its place on the web page',
  code: 'K11',
  use: 'wall',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'in_one_page'),
    page: compactPage(subject, code => webPlace(subject, code)),
    address: subject.settings.address ?? null,
  }),
  forms: [
    pdf({ template: 'infographic', pages: 1 }),
    press({ template: 'infographic', trim: [297, 210], pages: 1, paper: 'press_paper_one_side' }),
    largePrint({ template: 'infographic' }),
    twin({ template: 'infographic' }),
    plainText({ template: 'infographic' }),
  ],
})
