import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where a file of the templates lies: in the first of the folders that has it, a project's own before the package's. */
export const templateFile = (folders: readonly string[], path: string): string | undefined =>
  folders.map(folder => join(folder, path)).find(existsSync)
