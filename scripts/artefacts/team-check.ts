import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { stepsOfScale } from '../views/steps-of-scale.ts'

export default artefact({
  about: 'A tally sheet for a team, without names, to compare with last time',
  code: 'K25',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.team_check
    const { scale, last, move } = sheet.parts
    return {
      title: documentTitle(subject, 'team_check_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      privacy: sheet.privacy ?? null,
      ask: scale.heading,
      steps: stepsOfScale(scale.lines),
      last: last.heading,
      move: move.heading,
      lines: subject.compact.commitments.map(({ id, mark, we }) => ({ id, mark, text: we })),
    }
  },
  forms: kit({ pages: 1 }),
})
