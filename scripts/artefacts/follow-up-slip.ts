import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'

const onASheet = 4

export default artefact({
  about: 'Three questions some weeks later',
  code: 'K32',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'cut', perSheet: onASheet },
  view: subject => {
    const { lead, questions } = subject.workshops.evaluation.follow_up
    return {
      title: documentTitle(subject, 'follow_up_slip_title'),
      lead,
      questions,
      to: subject.settings.contact.name,
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      copies: Array.from({ length: onASheet }, (_, index) => index),
    }
  },
  forms: kit({ pages: 1, cards: { grid: 'four-up' }, press: { trim: [97, 138], paper: 'press_paper_slip' } }),
})
