import { inflateSync } from 'node:zlib'
import type { LogoFault } from './logo-fault.ts'
import { pngParts } from './png-parts.ts'
import { shapeFault } from './shape-fault.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Pixels each way. The largest that a logo is printed, on an A1 poster, needs 1,600 of them. */
const most = 4000

/** How many values a pixel has, by the kind of colour, and how many bits each of them may take. */
const kinds: Readonly<Record<number, { values: number; depths: readonly number[] }>> = {
  0: { values: 1, depths: [1, 2, 4, 8, 16] },
  2: { values: 3, depths: [8, 16] },
  3: { values: 1, depths: [1, 2, 4, 8] },
  4: { values: 2, depths: [8, 16] },
  6: { values: 4, depths: [8, 16] },
}

/** Where the seven passes of an interlaced picture begin and how far their pixels are apart, across and down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/**
 * What is wrong with a PNG (ISO/IEC 15948): every part of the picture is there with its check sum, and the pixels are exactly as
 * many as its head says. Browsers draw half a picture, or none, without a word. Nothing is unpacked beyond what the
 * head allows; the libraries for PNG unpack whatever comes, and a few KB can hold gigabytes.
 */
export function pngFaults(bytes: Buffer, name: string): LogoFault[] {
  const spoilt = (what: string): LogoFault[] => [
    {
      code: 'load/bad-logo',
      severity: 'error',
      what: `${name} ${what}`,
      why: 'Programs would show half of the picture, or nothing, and say nothing about it.',
      mend: 'Save the logo again as PNG or SVG, or copy the file again from where it came.',
    },
  ]
  if (!bytes.subarray(0, 8).equals(signature)) return spoilt('is not a PNG picture')
  const parts = pngParts(bytes)
  if (typeof parts === 'string') return spoilt(parts)
  const head = parts[0]
  if (head?.type !== 'IHDR' || head.data.length !== 13) return spoilt('has no head that tells its size')
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)]
  const [depth = 0, colour = 0, packing, filter, interlace = 0] = head.data.subarray(8)
  const kind = kinds[colour]
  if (width === 0 || height === 0) return spoilt(`is empty: ${width} by ${height} pixels`)
  if (!kind?.depths.includes(depth) || packing !== 0 || filter !== 0 || interlace > 1)
    return spoilt('is of a kind of PNG that does not exist')
  if (width > most || height > most)
    return [
      {
        code: 'load/heavy-logo',
        severity: 'error',
        what: `${name} has ${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels; ${most.toLocaleString('en-GB')} each way is the most`,
        why: 'Every page that shows it would need memory for all of them; print needs 1,600.',
        mend: 'Save it 2,000 pixels wide, or as SVG.',
      },
    ]
  if (parts.some(({ type }) => type === 'acTL')) return spoilt('moves: it is an animation')
  if (
    colour === 3 &&
    !parts.some(({ type, data }) => type === 'PLTE' && data.length > 0 && data.length % 3 === 0)
  )
    return spoilt('names its colours by number, and the list of them is missing')
  const lines = (interlace === 1 ? passes : ([[0, 0, 1, 1]] as const)).flatMap(([x, y, across, down]) => {
    const [pixels, rows] = [Math.ceil((width - x) / across), Math.ceil((height - y) / down)]
    return pixels > 0 && rows > 0 ? [{ rows, length: 1 + Math.ceil((pixels * kind.values * depth) / 8) }] : []
  })
  if (!areWhole(lines, Buffer.concat(parts.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))))
    return spoilt('is damaged: its pixels are not as many as its head says, or cannot be unpacked')
  return shapeFault(width, height, name)
}

/** Whether the packed pixels are all there and no more, each line with a filter that exists. */
function areWhole(lines: readonly { rows: number; length: number }[], packed: Buffer): boolean {
  const total = lines.reduce((sum, { rows, length }) => sum + rows * length, 0)
  let pixels: Buffer
  try {
    pixels = inflateSync(packed, { maxOutputLength: total })
  } catch {
    return false
  }
  if (pixels.length !== total) return false
  let at = 0
  for (const { rows, length } of lines)
    for (let row = 0; row < rows; row++, at += length) if ((pixels[at] ?? 5) > 4) return false
  return true
}
