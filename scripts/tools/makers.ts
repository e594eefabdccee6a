import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'
import { program } from '../program.ts'
import { hashFolder } from '../start/hash-folder.mjs'
import { packagesFile } from '../start/packages-file.mjs'
import { hashOf, sha256 } from './hash.ts'

/** What files are made by, as hashes. */
export interface Makers {
  /** The whole program and the browser: whatever a file may hang on. */
  readonly whole: string
  /** What turns a page into a file: equal pages made by equal makers are equal files. */
  readonly ofPages: () => string
}

const scripts = join(import.meta.dirname, '..')
const folders = [
  ...['renderers', 'finishers', 'fit', 'tools'],
  ...['content/deck-template', '../templates/forms/press'],
]

export function makers(): Makers {
  const { CHROME_PATH, PUPPETEER_EXECUTABLE_PATH } = process.env
  const browser = [CHROME_PATH, PUPPETEER_EXECUTABLE_PATH]
  let pages: string | undefined
  return {
    whole: hashOf([program.hash, browser]),
    ofPages() {
      pages ??= hashOf([
        folders.map(folder => hashFolder(join(scripts, folder))),
        sha256(readFileSync(packagesFile(packageRoot))),
        browser,
      ])
      return pages
    },
  }
}
