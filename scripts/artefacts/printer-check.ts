import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
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
  forms: kit({ word: false, pages: 2, flips: true, large: false }),
})
