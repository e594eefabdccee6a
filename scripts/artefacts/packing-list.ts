import { artefact, type Room, type Subject } from '../model.ts'
import { good } from '../problem.ts'
import { afterOthers } from '../renderers/after-others.ts'
import { kit } from '../renderers/kit.ts'
import { counted } from '../views/counted.ts'
import { documentTitle } from '../views/document-title.ts'
import { packingLists } from '../views/packing-list.ts'
import { type PaperTotal, paperTotals } from '../views/paper-totals.ts'
import { printGroups } from '../views/print-groups.ts'
import { printItems } from '../views/print-items.ts'

export default artefact({
  about: 'Everything to print, buy and find for a session, counted for the people who come',
  code: 'K05',
  use: 'lead',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view,
  // The sheets of paper are those that the print order counts, in the files that are there.
  forms: kit<View & { readonly totals: readonly PaperTotal[] }>({ word: false }).map(form =>
    afterOthers(form, (view: View, furniture) =>
      good({ totals: paperTotals(printGroups(printItems(view, furniture), view.separators)) }),
    ),
  ),
})

type View = ReturnType<typeof view>

function view(subject: Subject, room?: Room) {
  return {
    title: documentTitle(subject, 'packing_list_title'),
    lists: packingLists(subject, room),
    ...counted(subject, room),
  }
}
