import type { Item } from './make.ts'
import type { Artefact, Room, Subject, Titled } from './model.ts'
import { type Checked, good } from './problem.ts'
import { hashOf } from './tools/hash.ts'
import { inBoth } from './views/in-both.ts'
import { withPhrases } from './views/with-phrases.ts'

/** What a document is made for, beside its edition: a room, or the same edition in the second language of its sheets. */
export interface For {
  readonly room?: Room | undefined
  readonly beside?: Subject | undefined
}

/** A document of an edition, and of a room where there is one. */
export const itemOf = (name: string, artefact: Artefact, subject: Subject, more: For = {}): Checked<Item> =>
  withPhrases(subject, () => {
    const view = viewOf(artefact, subject, more)
    return good({ name, artefact, view, hash: hashOf(view) })
  })

function viewOf({ view }: Artefact, subject: Subject, { room, beside }: For): Titled {
  const one = view(subject, room)
  if (beside === undefined) return one
  const other = view(beside, room)
  const title = one.title === other.title ? one.title : `${one.title} · ${other.title}`
  return { ...inBoth(one, other, beside.language), title }
}
