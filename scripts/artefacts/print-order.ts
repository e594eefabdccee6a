import { artefact, type Room, type Subject } from '../model.ts'
import { good } from '../problem.ts'
import { afterOthers } from '../renderers/after-others.ts'
import { kit } from '../renderers/kit.ts'
import { clock } from '../views/clock.ts'
import { counted } from '../views/counted.ts'
import { documentTitle } from '../views/document-title.ts'
import { type PaperTotal, paperTotals } from '../views/paper-totals.ts'
import { type PrintGroup, type PrintRow, printGroups } from '../views/print-groups.ts'
import { printItems } from '../views/print-items.ts'

export default artefact({
  about: 'What to hand to the print room: each file with its paper, sides, copies and cutting',
  code: 'K06',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view,
  forms: kit<View & Told>({ word: false }).map(form =>
    afterOthers(form, (view: View, furniture) => {
      const groups = printGroups(printItems(view, furniture), view.separators)
      const rows = groups.flatMap(group => group.rows)
      return good({
        groups,
        totals: paperTotals(groups),
        least: rows.filter(row => row.needed && row.range !== null),
      })
    }),
  ),
})

type View = ReturnType<typeof view>

/** What is only known when everything else is there. */
interface Told {
  readonly groups: readonly PrintGroup[]
  readonly totals: readonly PaperTotal[]
  /** What to print where time or paper is short. */
  readonly least: readonly PrintRow[]
}

function view(subject: Subject, room?: Room) {
  return {
    title: documentTitle(subject, 'print_order_title'),
    session: room?.session.title ?? null,
    people: room?.people ?? null,
    times:
      room === undefined || room.start === null
        ? null
        : { start: clock(room.start, 0), finish: clock(room.start, room.session.minutes) },
    sendBefore: room?.session.send_before ?? null,
    ...counted(subject, room),
  }
}
