import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { packingLists } from '../views/packing-list.ts'

export default artefact({
  about: 'Everything to print, buy and find for a session, counted for the people who come',
  code: 'K05',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'packing_list_title'),
    lists: packingLists(subject, room),
  }),
  forms: [
    pdf({ template: 'packing-list' }),
    largePrint({ template: 'packing-list' }),
    twin({ template: 'packing-list' }),
    plainText({ template: 'packing-list' }),
  ],
})
