import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sessionChoices } from '../views/session-choices.ts'
import { wholePart } from '../views/whole-part.ts'

export default artefact({
  about: 'One side of A4 for whoever picks the pack up: which session to choose, and what to do first',
  code: 'K01',
  use: 'lead',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.quick_start
    const { parts } = sheet
    return {
      title: documentTitle(subject, 'quick_start_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      choose: wholePart('choose', parts.choose),
      sessions: sessionChoices(subject),
      steps: (['before', 'during', 'after'] as const).map(id => wholePart(id, parts[id])),
      rulesHeading: parts.rules.heading,
      rules: subject.workshops.rules,
    }
  },
  forms: kit({ pages: 1 }),
})
