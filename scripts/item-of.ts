import type { Item } from './make.ts'
import type { Artefact, Room, Subject } from './model.ts'
import { type Checked, good } from './problem.ts'
import { hashOf } from './tools/hash.ts'
import { withPhrases } from './views/with-phrases.ts'

/** A document of an edition, and of a room where there is one. */
export const itemOf = (name: string, artefact: Artefact, subject: Subject, room?: Room): Checked<Item> =>
  withPhrases(subject, () => {
    const view = artefact.view(subject, room)
    return good({ name, artefact, view, hash: hashOf(view) })
  })
