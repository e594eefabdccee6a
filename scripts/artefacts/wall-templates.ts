import { artefact, type Subject } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

export default artefact({
  about: 'Sheets for the wall to stick notes on',
  code: 'K20',
  use: 'table',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, sheets } = subject
    return {
      title: documentTitle(subject, 'wall_templates_title'),
      heading: sheets.walls.title,
      compact: compact.title,
      lead: sheets.walls.lead ?? null,
      worse: columns(subject, 'worse'),
      gallery: columns(subject, 'gallery'),
      promises: compact.commitments.map(({ id, mark, title, we }) => ({ id, mark, title, we })),
      step: columns(subject, 'step'),
      park: columns(subject, 'park'),
      next: { ...columns(subject, 'next'), dates: compact.next.map(({ when, what }) => ({ when, what })) },
      draw: columns(subject, 'draw'),
    }
  },
  forms: [
    pdf({ template: 'wall-templates', pages: 11 }),
    press({ template: 'wall-templates', trim: [420, 297], pages: 11, paper: 'press_paper_wall' }),
    largePrint({ template: 'wall-templates' }),
    twin({ template: 'wall-templates' }),
    plainText({ template: 'wall-templates' }),
  ],
})

/** A sheet with its title, what it is for and the names of its columns. */
function columns({ sheets }: Subject, id: string) {
  const { heading, text, lines } = sheetPart(sheets.walls, id)
  return { heading, text: text ?? null, columns: lines ?? [] }
}
