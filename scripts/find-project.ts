import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageRoot } from './package-root.ts'

/**
 * The project to work on: a checkout has a compact of its own; installed as a package, it is that of the folder it was
 * started in, or of one above it. Nothing where there is none.
 */
export function findProject(startedIn: string): string | undefined {
  if (holdsCompact(packageRoot)) return packageRoot
  for (let at = startedIn; ; at = dirname(at)) {
    if (holdsCompact(at)) return at
    if (dirname(at) === at) return undefined
  }
}

/** A misspelt name of one of its files is told by who reads them. */
const holdsCompact = (folder: string): boolean => existsSync(join(folder, 'compact/editions'))
