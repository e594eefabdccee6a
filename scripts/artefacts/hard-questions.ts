import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
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
  forms: [
    pdf({ template: 'hard-questions' }),
    largePrint({ template: 'hard-questions' }),
    twin({ template: 'hard-questions' }),
    plainText({ template: 'hard-questions' }),
  ],
})
