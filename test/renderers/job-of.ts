import { join } from 'node:path'
import type { Artefact, FileFact, Job, Subject, Tools } from '../../scripts/model.ts'
import { hashOf } from '../../scripts/tools/hash.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { stamp } from '../../scripts/views/stamp.ts'
import { shipped } from '../fixtures.ts'

/** The shipped templates; no browser starts unless something is printed. */
const plain = tools(join(shipped, 'templates'))

/** What a form of an artefact is given, as a build gives it. */
export function jobOf(
  name: string,
  artefact: Artefact,
  subject: Subject,
  more: { readonly files?: readonly FileFact[]; readonly tools?: Tools } = {},
): Job {
  const { files = [], tools = plain } = more
  const hash = hashOf(artefact.view(subject))
  return { name, subject, stamp: stamp(artefact, subject, hash), tools, files, draft: false }
}
