import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sceneView } from '../views/scene-view.ts'

/** A jagged word is taken with an open hand. */
const sceneOf = 'kind-challenge'

export default artefact({
  about: 'The questions that come up, with short and honest answers and who owns them',
  code: 'K09',
  use: 'lead',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'hard_questions_title'),
    scene: sceneView(subject, subject.compact.commitments[0]?.id ?? '', sceneOf),
    questions: subject.howTo.hard_questions,
  }),
  forms: kit(),
})
