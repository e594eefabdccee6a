import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { stepsOfScale } from '../views/steps-of-scale.ts'

export default artefact({
  about: 'Five questions about today, without a name',
  code: 'K31',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const { title, privacy, scale, confidence, before, now, useful, change, stopped, anything } =
      subject.workshops.evaluation
    return {
      title: documentTitle(subject, 'feedback_form_title'),
      heading: title,
      privacy,
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      confidence,
      steps: stepsOfScale(scale),
      times: [
        { id: 'before', text: before },
        { id: 'now', text: now },
      ],
      useful: { id: 'useful', text: useful, lines: 2 },
      change: { id: 'change', text: change, lines: 2 },
      stopped: { id: 'stopped', text: stopped, lines: 2 },
      anything: { id: 'anything', text: anything, lines: 4 },
    }
  },
  forms: kit({ pages: 1 }),
})
