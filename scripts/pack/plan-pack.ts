import { itemOf } from '../item-of.ts'
import type { Item, Order } from '../make.ts'
import type { Artefact, Kind, Printing, Room, Subject } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { officeForm, officePrint } from '../views/office-print.ts'
import { type Quantity, quantities } from '../views/quantities.ts'
import { sheetSettings } from '../views/sheet-settings.ts'

/** A document that is printed: from which form, how, and how many are needed. */
export interface PrintedItem extends Order {
  readonly printing: Printing
  readonly count: number
  /** What stands on its back. */
  readonly behind: PrintedItem | null
}

/** A file to read on a screen or to send, and the folder of the pack in which it stands. */
export interface ReadItem extends Order {
  readonly folder: 'lead' | 'slides' | 'send-before' | 'text'
}

/** Everything that a pack holds, before anything is made. */
export interface PackPlan {
  readonly printed: readonly PrintedItem[]
  /** In large print, for who asks. */
  readonly large: readonly PrintedItem[]
  readonly read: readonly ReadItem[]
  /** Which file of which settings comes first; told when all the others are there. */
  readonly order: Item
  /** What to print, buy and find; it counts the sheets of all the others. */
  readonly list: Item
}

/** Sent out before the day, so that people meet the words in their own time and in the format they need; a session may add to it. */
const everywhere = ['infographic', 'easy-read', 'agenda']

/** What goes into a pack: what the session's materials are printed from, what its slides are, and what is sent before. */
export function planPack(
  subject: Subject,
  room: Room,
  artefacts: ReadonlyMap<string, Artefact>,
): Checked<PackPlan> {
  const problems: Problem[] = []
  const documentOf = (name: string): Artefact => {
    const artefact = artefacts.get(name)
    if (artefact === undefined) throw new Error(`no document is called ${name}`)
    return artefact
  }
  const items = (name: string, forRoom = true): Item[] => {
    // It prints something that this compact does not have.
    if (!artefacts.has(name)) return []
    const { value, problems: found } = itemOf(name, documentOf(name), subject, forRoom ? { room } : {})
    problems.push(...found)
    return value === undefined ? [] : [value]
  }
  // To be read, one numbered thing is enough: nobody reads five decks of the same cards.
  const once = (name: string): Item[] => items(name, !documentOf(name).printing?.wholeRoom)
  const sheets = sheetSettings(subject)
  const counted = quantities(subject, room)
  const itemsOf = ({ material: { id, document }, alone: count }: Quantity): PrintedItem[] => {
    if (document === undefined || count === 0) return []
    return items(document).flatMap(item => {
      const form = officeForm(item.artefact.forms)
      const printing = form && officePrint(form, item.artefact, sheets)
      const [behind = null] = counted.filter(one => one.behind?.id === id).flatMap(itemsOf)
      return form && printing ? [{ ...item, form, printing, count, behind }] : []
    })
  }
  const first = (one: Quantity): number => (one.material.needed_first ? 0 : 1)
  const printed = counted
    .filter(one => one.behind === null)
    .sort((a, b) => first(a) - first(b))
    .flatMap(itemsOf)
  const each = printed.flatMap(one => [one, ...(one.behind ? [one.behind] : [])])
  const sets = counted.find(({ material }) => material.id === 'large-print-set')?.count ?? 0
  const large = each.flatMap(({ name, artefact }): PrintedItem[] => {
    const form = artefact.forms.find(one => one.kind === 'large')
    const printing = form && officePrint(form, artefact, sheets)
    if (!printing || sets === 0 || artefact.use === 'lead') return []
    return once(name).map(item => ({ ...item, form, count: sets, printing, behind: null }))
  })
  const ahead = [...new Set([...everywhere, ...(room.session.send ?? [])])]
  const decks = new Set(room.session.blocks.flatMap(block => block.slides ?? []))
  const forms = (one: Item, folder: ReadItem['folder'], ...kinds: Kind[]): ReadItem[] =>
    one.artefact.forms.filter(form => kinds.includes(form.kind)).map(form => ({ ...one, form, folder }))
  const leads: readonly Item[] = each.filter(one => one.artefact.use === 'lead')
  const read = [
    ...leads.flatMap(one => forms(one, 'lead', 'office', 'text')),
    ...[...decks]
      .flatMap(name => items(name))
      .flatMap(one => forms(one, 'slides', 'powerpoint', 'office', 'text')),
    ...ahead
      .flatMap(name => items(name))
      .flatMap(one => forms(one, 'send-before', 'office', 'large', 'text')),
    ...each
      .filter(one => !leads.includes(one) && !ahead.includes(one.name))
      .flatMap(one => once(one.name).flatMap(item => forms(item, 'text', 'text'))),
  ]
  const [[order], [list]] = [items('print-order'), items('packing-list')]
  return order === undefined || list === undefined || problems.length > 0
    ? bad(...problems)
    : good({ printed, large, read, order, list })
}
