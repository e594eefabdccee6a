import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFolder, hashOf, sha256 } from './hash.ts'

/** What files are made by, as hashes. */
export interface Program {
  /** All of it: whatever a file may hang on. */
  readonly whole: string
  /** What turns a page into a file: equal pages made by equal makers are equal files. */
  readonly makers: string
}

const scripts = join(import.meta.dirname, '..')
const makers = ['renderers', 'finishers', 'fit', 'tools']

/** Read once a run. */
export function program(): Program {
  const others = [
    sha256(readFileSync(join(scripts, '../package-lock.json'))),
    process.env.CHROME_PATH,
    process.env.PUPPETEER_EXECUTABLE_PATH,
  ]
  return {
    whole: hashOf([hashFolder(scripts), others]),
    makers: hashOf([makers.map(folder => hashFolder(join(scripts, folder))), others]),
  }
}
