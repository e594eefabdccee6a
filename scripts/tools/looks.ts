import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashFolder } from '../start/hash-folder.mjs'

/** The hashes of folders of templates, each read once: of all that lie over one another under that name. */
export function looks(templates: readonly string[]): (template: string) => string {
  const known = new Map<string, string>()
  return template => {
    const lying = templates.map(folder => join(folder, template)).filter(existsSync)
    const hash = known.get(template) ?? lying.map(hashFolder).join(' ')
    known.set(template, hash)
    return hash
  }
}
