import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { packingLists } from '../views/packing-list.ts'

export default artefact({
  about: 'Everything to print, buy and find for a session, counted for the people who come',
  code: 'K05',
  use: 'lead',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'packing_list_title'),
    lists: packingLists(subject, room),
  }),
  forms: kit(),
})
