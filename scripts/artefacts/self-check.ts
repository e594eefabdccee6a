import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { stepsOfScale } from '../views/steps-of-scale.ts'

export default artefact({
  about: 'A private sheet about your own behaviour, to keep or to fill in on a screen',
  code: 'K24',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.self_check
    const { scale, recent, hard, step } = sheet.parts
    return {
      title: documentTitle(subject, 'self_check_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      privacy: sheet.privacy ?? null,
      choose: scale.heading,
      steps: stepsOfScale(scale.lines),
      lines: subject.compact.commitments.map(({ id, mark, i }) => ({ id, mark, text: i })),
      questions: [
        { id: 'recent', lines: 2, text: recent.heading },
        { id: 'hard', lines: 2, text: hard.heading },
        { id: 'step', lines: 1, text: step.heading },
      ],
    }
  },
  forms: kit({ pages: 1 }),
})
