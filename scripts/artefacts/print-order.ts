import { discover } from '../discover.ts'
import { type Artefact, artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { printOrder } from '../renderers/print-order.ts'
import { twin } from '../renderers/twin.ts'
import { clock } from '../views/clock.ts'
import { documentTitle } from '../views/document-title.ts'
import { quantities } from '../views/quantities.ts'

const everything = () => discover<Artefact>(import.meta.dirname)

export default artefact({
  about: 'What to hand to the print room: each file with its paper, sides, copies and cutting',
  code: 'K06',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: (subject, room) => {
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
  },
  forms: [
    printOrder(pdf({ template: 'print-order' }), everything),
    printOrder(largePrint({ template: 'print-order' }), everything),
    printOrder(twin({ template: 'print-order' }), everything),
    printOrder(plainText({ template: 'print-order' }), everything),
  ],
})
