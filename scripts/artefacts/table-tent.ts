import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { tableTents } from '../views/table-tents.ts'
import { wholePart } from '../views/whole-part.ts'

export default artefact({
  about: 'Folds to a prism that stands: a number, two questions, and notes for the host',
  code: 'K17',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'fold', wholeRoom: true },
  view: (subject, room) => {
    const { host_card } = subject.sheets
    return {
      title: documentTitle(subject, 'table_tent_title'),
      tents: tableTents(subject, room),
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      notes: {
        heading: host_card.title,
        parts: (['job', 'rescue', 'upset'] as const).map(id => wholePart(id, host_card.parts[id])),
      },
    }
  },
  forms: kit(),
})
