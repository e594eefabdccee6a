import { artefact } from '../model.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetSettings } from '../views/sheet-settings.ts'

export default artefact({
  about: 'Both sides of one sheet that show how far an office printer sets backs from their fronts',
  code: 'P2',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'printer_check_title'),
    how: `sheet_flip_${sheetSettings(subject).flip}`,
  }),
  forms: [
    pdf({ template: 'printer-check', pages: 2, flips: true }),
    twin({ template: 'printer-check' }),
    plainText({ template: 'printer-check' }),
  ],
})
