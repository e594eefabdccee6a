import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { roomNumbers } from '../views/room-numbers.ts'

export default artefact({
  about: 'Room and access as lists to tick, with who does it and by when',
  code: 'K07',
  use: 'lead',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'room_checklist_title'),
    room: room
      ? {
          name: room.session.title,
          needs: room.session.room,
          numbers: roomNumbers(room),
        }
      : null,
    groups: subject.workshops.access,
  }),
  forms: [
    pdf({ template: 'room-checklist' }),
    largePrint({ template: 'room-checklist' }),
    twin({ template: 'room-checklist' }),
    plainText({ template: 'room-checklist' }),
  ],
})
