import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'
import { signs } from '../views/signs.ts'

export default artefact({
  about: 'Big signs for doors, places and tables',
  code: 'K10',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', wholeRoom: true },
  view: (subject, room) => ({
    title: documentTitle(subject, 'signs_title'),
    heading: subject.compact.title,
    parts: ['ways', 'places', 'tables'].map(id => sheetPart(subject.sheets.signs, id)),
    signs: signs(subject, room),
  }),
  forms: kit(),
})
