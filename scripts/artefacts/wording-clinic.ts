import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

export default artefact({
  about: 'The promises in large lines, to mark with a pen',
  code: 'K19',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.wording_clinic
    return {
      title: documentTitle(subject, 'wording_clinic_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      how: sheetPart(sheet, 'marks').heading,
      ways: ['circle', 'underline', 'cross', 'arrow'].map(id => ({ id, text: sheetPart(sheet, id).heading })),
      lines: subject.compact.commitments.map(({ id, mark, we }) => ({ id, mark, text: we })),
      missing: sheetPart(sheet, 'missing').heading,
    }
  },
  forms: kit({ pages: 1 }),
})
