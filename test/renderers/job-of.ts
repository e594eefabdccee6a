import { join } from 'node:path'
import type { Artefact, FileFact, Furniture, Subject, Templates, Tools } from '../../scripts/model.ts'
import { hashOf } from '../../scripts/tools/hash.ts'
import { templates } from '../../scripts/tools/templates.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { editionFurniture } from '../../scripts/views/edition-furniture.ts'
import { stamp } from '../../scripts/views/stamp.ts'
import { shipped } from '../fixtures.ts'

/** What a page of a document is written with, and what it is made with. */
export interface Job {
  readonly furniture: Furniture
  readonly templates: Templates
  readonly tools: Tools
}

/** No browser starts unless something is printed. */
const plain = tools()
const shippedTemplates = templates([join(shipped, 'templates')])

/** What a form of an artefact is given, as a build gives it. */
export function jobOf(
  name: string,
  artefact: Artefact,
  subject: Subject,
  more: { readonly files?: readonly FileFact[]; readonly tools?: Tools; readonly draft?: boolean } = {},
): Job {
  const { files = [], tools = plain, draft = false } = more
  const hash = hashOf(artefact.view(subject))
  const furniture = {
    ...editionFurniture(subject, draft),
    name,
    stamp: stamp(artefact, subject, hash),
    printing: artefact.printing,
    files,
  }
  return { furniture, templates: shippedTemplates, tools }
}
