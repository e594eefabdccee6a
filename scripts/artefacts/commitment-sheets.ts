import { given } from '../content/guarded.ts'
import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { levelsOf } from '../views/behaviours.ts'
import { documentTitle } from '../views/document-title.ts'
import { type PromisesView, promises } from '../views/promises.ts'
import { sceneView } from '../views/scene-view.ts'

export default artefact({
  about: 'One side of A4 for each commitment, with a column for notes',
  code: 'K12',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'commitment_sheets_title'),
    heading: subject.compact.title,
    intro: given(subject.compact, 'intro') ?? null,
    promises: promises(subject).map(({ id, mark, title, we, i, example, local }) => ({
      id,
      href: `#${id}`,
      mark,
      title,
      we,
      i,
      levels: levelsOf(subject, id),
      example,
      local,
      scene: sceneView(subject, id),
    })),
  }),
  forms: kit({
    pages: ({ promises }: PromisesView) => promises.length,
    press: { trim: [210, 297], paper: 'press_paper_notes' },
  }),
})
