import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { signs } from '../views/signs.ts'
import { wholePart } from '../views/whole-part.ts'

export default artefact({
  about: 'Big signs for doors, places and tables',
  code: 'K10',
  use: 'lead',
  printing: { paper: 'A4', sides: 'long', stock: 'plain', wholeRoom: true },
  view: (subject, room) => ({
    title: documentTitle(subject, 'signs_title'),
    heading: subject.compact.title,
    stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
    parts: (['ways', 'places', 'tables'] as const).map(id => wholePart(id, subject.sheets.signs.parts[id])),
    signs: signs(subject, room),
  }),
  forms: kit({ word: false }),
})
