import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A copy of the project that was built, without what was built: commands and tests can write there freely. */
export function freshCopy(name = 'compact-press-project-'): string {
  const built = inject('built')
  const root = mkdtempSync(join(tmpdir(), name))
  const left = ['output', 'node_modules'].map(name => join(built, name))
  cpSync(built, root, { recursive: true, filter: path => !left.includes(path) })
  symlinkSync(realpathSync(join(built, 'node_modules')), join(root, 'node_modules'))
  return root
}
