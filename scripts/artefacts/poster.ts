import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'All six commitments on an A3 poster, to be read from three metres',
  code: 'K34',
  use: 'wall',
  view: subject => ({
    title: documentTitle(subject, 'poster_title'),
    page: compactPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: [
    pdf({ template: 'poster', pages: 1 }),
    press({ template: 'poster', trim: [297, 420], pages: 1, paper: 'press_paper_one_side' }),
    largePrint({ template: 'poster' }),
    twin({ template: 'poster' }),
    plainText({ template: 'poster' }),
  ],
})
