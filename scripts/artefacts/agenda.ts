import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { agenda } from '../views/agenda.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'What people who come get to know: start, breaks, finish, and whom to ask',
  code: 'K04',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: (subject, room) => {
    const { compact, workshops, language } = subject
    return {
      title: documentTitle(subject, 'agenda_title'),
      heading: compact.title,
      agendas: room
        ? [agenda(room.session, language, room)]
        : workshops.sessions.map(session => agenda(session, language)),
      rules: workshops.rules,
    }
  },
  forms: kit(),
})
