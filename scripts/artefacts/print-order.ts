import { artefact, type Room, type Subject } from '../model.ts'
import { good } from '../problem.ts'
import { afterOthers } from '../renderers/after-others.ts'
import { kit } from '../renderers/kit.ts'
import { clock } from '../views/clock.ts'
import { documentTitle } from '../views/document-title.ts'
import { type PrintGroup, printGroups } from '../views/print-groups.ts'
import { printItems } from '../views/print-items.ts'
import { quantities } from '../views/quantities.ts'

export default artefact({
  about: 'What to hand to the print room: each file with its paper, sides, copies and cutting',
  code: 'K06',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view,
  forms: kit<View & { readonly groups: readonly PrintGroup[] }>().map(form =>
    afterOthers(form, (counted: View, furniture) =>
      good({ groups: printGroups(printItems(counted, furniture)) }),
    ),
  ),
})

type View = ReturnType<typeof view>

function view(subject: Subject, room?: Room) {
  const counted = room === undefined ? [] : quantities(subject, room)
  const counts = counted.flatMap(({ material: { document }, count }) =>
    document === undefined || count === 0 ? [] : [[document, count] as const],
  )
  return {
    title: documentTitle(subject, 'print_order_title'),
    session: room?.session.title ?? null,
    people: room?.people ?? null,
    times:
      room === undefined || room.start === null
        ? null
        : { start: clock(room.start, 0), finish: clock(room.start, room.session.minutes) },
    sendBefore: room?.session.send_before ?? null,
    counts: Object.fromEntries(counts),
    largeSets: counted.find(({ material }) => material.id === 'large-print-set')?.count ?? 0,
  }
}
