import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'All six commitments on an A3 poster, to be read from three metres',
  code: 'K34',
  view: subject => ({
    title: documentTitle(subject, 'poster_title'),
    page: compactPage(subject),
    address: subject.settings.address ?? null,
  }),
  forms: [
    pdf({ template: 'poster', pages: 1 }),
    largePrint({ template: 'poster' }),
    twin({ template: 'poster' }),
    plainText({ template: 'poster' }),
  ],
})
