import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** The hash of plain data: equal data give equal hashes, whatever order their keys were written in. */
export const hashOf = (data: unknown): string => sha256(JSON.stringify(data, sorted))

function sorted(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  // A Buffer has turned itself into a long list by the time that `value` is given.
  const bytes = this[key]
  if (bytes instanceof Uint8Array) return sha256(bytes)
  if (value instanceof Map) return [...value]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The hash of every file in a folder, names included. */
export function hashFolder(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file.slice(folder.length).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}
