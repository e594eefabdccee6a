import { artefact, type Subject } from '../model.ts'
import { kit } from '../renderers/kit.ts'
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
  forms: kit({ pages: 11, press: { trim: [420, 297], paper: 'press_paper_wall' } }),
})

/** A sheet with its title, what it is for and the names of its columns. */
function columns({ sheets }: Subject, id: string) {
  const { heading, text, lines } = sheetPart(sheets.walls, id)
  return { heading, text: text ?? null, columns: lines ?? [] }
}
