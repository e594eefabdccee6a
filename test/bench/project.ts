import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '../..')

/** A copy of the project in a temporary folder, with this checkout's packages: commands can write there freely. */
export function projectCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'compact-press-project-'))
  for (const name of [
    'compact',
    'templates',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(checkout, name), join(root, name), { recursive: true })
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'))
  return root
}
