import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

/** A font as it might lie beside an edition: Source Sans 3, in English letters alone. */
export const fontFile = (weight: 400 | 700): Buffer => packaged(weight, 'woff2')

const packaged = (weight: number, kind: 'woff' | 'woff2'): Buffer =>
  readFileSync(
    fileURLToPath(
      import.meta.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.${kind}`),
    ),
  )

/** The same as a TrueType file, with what its maker allows (`fsType`) and its weight as they are given. */
export function trueType(weight: 400 | 700, { allows = 0, says = weight as number } = {}): Buffer {
  const packed = packaged(weight, 'woff')
  const tables = Array.from({ length: packed.readUInt16BE(12) }, (_, index) => {
    const entry = packed.subarray(44 + 20 * index, 64 + 20 * index)
    const [at, short, long] = [4, 8, 12].map(place => entry.readUInt32BE(place)) as [number, number, number]
    const data = packed.subarray(at, at + short)
    return {
      tag: entry.toString('latin1', 0, 4),
      sum: entry.readUInt32BE(16),
      data: short < long ? inflateSync(data) : data,
    }
  })
  const head = Buffer.alloc(12 + 16 * tables.length)
  packed.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  let at = head.length
  const bodies = tables.map(({ tag, sum, data }, index) => {
    const entry = head.subarray(12 + 16 * index)
    entry.write(tag, 0, 'latin1')
    entry.writeUInt32BE(sum, 4)
    entry.writeUInt32BE(at, 8)
    entry.writeUInt32BE(data.length, 12)
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4)
    body.set(data)
    at += body.length
    if (tag === 'OS/2') {
      body.writeUInt16BE(says, 4)
      body.writeUInt16BE(allows, 8)
    }
    return body
  })
  return Buffer.concat([head, ...bodies])
}
