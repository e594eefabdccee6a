import { createHash } from 'node:crypto'

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
