import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** Where templates are looked for: a project's own lie over the package's. */
export const templateFolders = (root: string): readonly string[] => [
  ...new Set([root, packageRoot].map(one => join(one, 'templates')).filter(existsSync)),
]
