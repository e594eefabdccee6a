import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'
import { twoSides } from '../views/two-sides.ts'

export default artefact({
  about: 'What national bodies, boards, leaders and staff ask of each other',
  code: 'K29',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, sheets } = subject
    const raise = sheetPart(sheets.two_way, 'raise')
    const ours = sheetPart(sheets.two_way, 'ours')
    return {
      title: documentTitle(subject, 'two_way_sheet_title'),
      heading: sheets.two_way.title,
      lead: sheets.two_way.lead ?? null,
      compact: compact.title,
      sides: twoSides(compact.two_way),
      raise: { heading: raise.heading, steps: raise.lines ?? [] },
      ours: { heading: ours.heading, asks: ours.lines ?? [] },
    }
  },
  forms: [
    pdf({ template: 'two-way-sheet', pages: 1 }),
    largePrint({ template: 'two-way-sheet' }),
    twin({ template: 'two-way-sheet' }),
    plainText({ template: 'two-way-sheet' }),
  ],
})
