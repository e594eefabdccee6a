import type { Artefact, Form, Printing, Room, Subject, Titled } from './model.ts'
import { largePrintPrinting } from './renderers/print-order.ts'
import { hashOf } from './tools/hash.ts'
import { officePrint } from './views/office-print.ts'
import { quantities } from './views/quantities.ts'

/** A document of a pack, with its view made for the room. */
export interface PackItem {
  readonly name: string
  readonly artefact: Artefact
  readonly view: Titled
  /** The hash of the view. */
  readonly hash: string
}

/** A document that is printed: from which form, how, and how many are needed. */
export interface PrintedItem extends PackItem {
  readonly form: Form<Titled>
  readonly printing: Printing
  readonly count: number
}

/** A file to read on a screen or to send, and the folder of the pack in which it stands. */
export interface ReadItem extends PackItem {
  readonly form: Form<Titled>
  readonly folder: 'lead' | 'slides' | 'send-before' | 'text'
}

/** Everything that a pack holds, before anything is made. */
export interface PackPlan {
  readonly printed: readonly PrintedItem[]
  /** In large print, for who asks. */
  readonly large: readonly PrintedItem[]
  readonly read: readonly ReadItem[]
  /** Which file of which settings comes first; told when all the others are there. */
  readonly order: PackItem
}

/** Sent out before the day, so that people meet the words in their own time and in the format they need. */
const ahead = ['infographic', 'easy-read', 'agenda']

/** What goes into a pack: what the session's materials are printed from, what its slides are, and what is sent before. */
export function planPack(subject: Subject, room: Room, artefacts: ReadonlyMap<string, Artefact>): PackPlan {
  const documentOf = (name: string): Artefact => {
    const artefact = artefacts.get(name)
    if (artefact === undefined) throw new Error(`no document is called ${name}`)
    return artefact
  }
  const made = (name: string, view: Titled): PackItem => ({
    name,
    artefact: documentOf(name),
    view,
    hash: hashOf(view),
  })
  const item = (name: string): PackItem => made(name, documentOf(name).view(subject, room))
  // To be read, one numbered thing is enough: nobody reads five decks of the same cards.
  const once = (name: string): PackItem =>
    documentOf(name).printing?.wholeRoom ? made(name, documentOf(name).view(subject)) : item(name)
  const counted = quantities(subject, room)
  const printed = counted.flatMap(({ material: { document }, count }): PrintedItem[] => {
    if (document === undefined || count === 0) return []
    const one = item(document)
    const print = officePrint(one.artefact, subject)
    return print === undefined ? [] : [{ ...one, ...print, count }]
  })
  const sets = counted.find(({ material }) => material.id === 'large-print-set')?.count ?? 0
  const large = printed.flatMap((one): PrintedItem[] => {
    const form = one.artefact.forms.find(form => form.extension === 'large.pdf')
    if (form === undefined || sets === 0 || one.artefact.use === 'lead') return []
    return [{ ...once(one.name), form, count: sets, printing: largePrintPrinting }]
  })
  const decks = new Set(room.session.blocks.flatMap(block => block.slides ?? []))
  const forms = (one: PackItem, folder: ReadItem['folder'], ...extensions: string[]): ReadItem[] =>
    one.artefact.forms
      .filter(form => extensions.includes(form.extension))
      .map(form => ({ ...one, form, folder }))
  const leads = printed.filter(one => one.artefact.use === 'lead')
  return {
    printed,
    large,
    read: [
      ...[...leads, item('packing-list')].flatMap(one => forms(one, 'lead', 'pdf', 'txt')),
      ...[...decks].map(item).flatMap(one => forms(one, 'slides', 'pptx', 'pdf', 'txt')),
      ...ahead.map(item).flatMap(one => forms(one, 'send-before', 'pdf', 'large.pdf', 'txt')),
      ...printed
        .filter(one => !leads.includes(one) && !ahead.includes(one.name))
        .flatMap(one => forms(once(one.name), 'text', 'txt')),
    ],
    order: item('print-order'),
  }
}
