import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { stepsOfScale } from '../views/steps-of-scale.ts'

const onASheet = 2

export default artefact({
  about: 'Five questions about today, without a name',
  code: 'K31',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'cut', perSheet: onASheet },
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
      copies: Array.from({ length: onASheet }, (_, index) => index),
      anything: { id: 'anything', text: anything, lines: 4 },
    }
  },
  // On paper half a sheet, both sides, is enough: a whole one each would be the most that a pack prints.
  forms: [
    ...kit({ pages: 1 }),
    cardSheets({ template: 'feedback-slip', grid: 'two-up', backs: 'always', apart: true }),
  ],
})
