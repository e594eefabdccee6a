import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { phrase } from '../views/phrase.ts'
import { tableTents } from '../views/table-tents.ts'
import { wholePart } from '../views/whole-part.ts'

export default artefact({
  about: 'Folds to a prism that stands: a number, two questions, and notes for the host',
  code: 'K17',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'fold', wholeRoom: true },
  view: (subject, room) => {
    const { words } = subject
    const { host_card } = subject.sheets
    return {
      title: documentTitle(subject, 'table_tent_title'),
      tents: tableTents(subject, room),
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      /** Where no table has a host, nobody is told to be one. */
      notes:
        room?.hosts === 0
          ? {
              heading: phrase(words, 'tent_here'),
              parts: ['turns', 'help'].map(id =>
                wholePart(id, {
                  heading: phrase(words, `tent_${id}`),
                  text: phrase(words, `tent_${id}_text`),
                }),
              ),
            }
          : {
              heading: host_card.title,
              parts: (['job', 'rescue', 'upset'] as const).map(id => wholePart(id, host_card.parts[id])),
            },
    }
  },
  forms: kit({ word: false }),
})
