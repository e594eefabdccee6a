import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The questions that come up, with short and honest answers and who owns them',
  code: 'K09',
  use: 'lead',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'hard_questions_title'),
    questions: subject.howTo.hard_questions,
  }),
  forms: kit(),
})
