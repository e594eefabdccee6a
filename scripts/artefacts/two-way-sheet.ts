import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'
import { twoSides } from '../views/two-sides.ts'

/** Both sides come half of the way. */
const sceneOf = 'meeting'

export default artefact({
  about: 'What national bodies, boards, leaders and staff ask of each other',
  code: 'K29',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const { compact, sheets } = subject
    const { raise, ours } = sheets.two_way.parts
    return {
      title: documentTitle(subject, 'two_way_sheet_title'),
      heading: sheets.two_way.title,
      lead: sheets.two_way.lead ?? null,
      compact: compact.title,
      scene: sceneView(subject, compact.commitments[0]?.id ?? '', sceneOf),
      sides: twoSides(compact.two_way),
      raise: { heading: raise.heading, steps: raise.lines },
      ours: { heading: ours.heading, asks: ours.lines },
    }
  },
  forms: kit({ pages: 1 }),
})
