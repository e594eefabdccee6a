import { join } from 'node:path'
import { hashFolder } from '../start/hash-folder.mjs'

/** The hashes of folders of templates, each read once. */
export function looks(templates: string): (template: string) => string {
  const known = new Map<string, string>()
  return template => {
    const hash = known.get(template) ?? hashFolder(join(templates, template))
    known.set(template, hash)
    return hash
  }
}
