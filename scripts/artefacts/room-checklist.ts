import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { roomNumbers } from '../views/room-numbers.ts'

export default artefact({
  about: 'Room and access as lists to tick, with who does it and by when',
  code: 'K07',
  use: 'lead',
  front: true,
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
  forms: kit(),
})
