import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import type { PromisesView } from '../views/promises.ts'
import { roundTheEdge } from '../views/round-the-edge.ts'
import { sceneView } from '../views/scene-view.ts'
import type { Part } from '../views/whole-part.ts'

/** Beside one for each promise. */
const otherSheets = 5

export default artefact({
  about: 'Sheets for the wall to stick notes on',
  code: 'K20',
  use: 'table',
  printing: { paper: 'A3', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, sheets } = subject
    const { parts } = sheets.walls
    const places = roundTheEdge(compact.commitments.length)
    return {
      title: documentTitle(subject, 'wall_templates_title'),
      heading: sheets.walls.title,
      compact: compact.title,
      lead: sheets.walls.lead ?? null,
      worse: columns(parts.worse),
      gallery: columns(parts.gallery),
      promises: compact.commitments.map(({ id, mark, title, we }, index) => ({
        id,
        mark,
        title,
        we,
        scene: sceneView(subject, id),
        place: places[index],
      })),
      gaps: Math.ceil(places.length / 2) - 1,
      step: columns(parts.step),
      park: columns(parts.park),
      next: {
        ...columns(parts.next),
        dates: compact.next.map(({ when, what, who = null }) => ({ when, what, who })),
      },
      draw: columns(parts.draw),
    }
  },
  forms: kit({
    word: false,
    pages: ({ promises }: PromisesView) => promises.length + otherSheets,
    press: { trim: [420, 297], paper: 'press_paper_wall' },
  }),
})

/** A sheet with its title, what it is for and the names of its columns, if it has any. */
const columns = ({ heading, text, lines = [] }: Part) => ({ heading, text: text ?? null, columns: lines })
