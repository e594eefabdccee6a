import { crc32, deflateSync } from 'node:zlib'

/** A kind of PNG, and what its pixels are. */
export interface Png {
  readonly width: number
  readonly height: number
  /** 0 grey, 2 RGB, 3 by number, 4 grey with alpha, 6 RGB with alpha. */
  readonly colour: 0 | 2 | 3 | 4 | 6
  readonly depth?: 1 | 2 | 4 | 8 | 16
  readonly interlaced?: boolean
  /** The values of a pixel, each as high as `depth` allows. */
  readonly pixel: (x: number, y: number) => readonly number[]
  /** Colours by number, three bytes each. */
  readonly palette?: readonly number[]
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of any kind that there is. (What draws pictures for tests makes one kind only.) */
export function makePng({
  width,
  height,
  colour,
  depth = 8,
  interlaced = false,
  pixel,
  palette,
}: Png): Buffer {
  const lines: Buffer[] = []
  for (const [left, top, across, down] of interlaced ? passes : ([[0, 0, 1, 1]] as const))
    for (let y = top; y < height; y += down) {
      const bits: string[] = []
      for (let x = left; x < width; x += across)
        bits.push(...pixel(x, y).map(value => value.toString(2).padStart(depth, '0')))
      const line = bits.join('')
      if (line === '') continue
      const bytes = line.padEnd(Math.ceil(line.length / 8) * 8, '0').match(/.{8}/g) ?? []
      lines.push(Buffer.from([0, ...bytes.map(byte => Number.parseInt(byte, 2))]))
    }
  return pngOf(
    part('IHDR', head(width, height, depth, colour, interlaced)),
    ...(palette ? [part('PLTE', Buffer.from(palette))] : []),
    part('IDAT', deflateSync(Buffer.concat(lines))),
    part('IEND'),
  )
}

export const head = (width: number, height: number, depth = 8, colour = 2, interlaced = false): Buffer => {
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(width)
  sizes.writeUInt32BE(height, 4)
  return Buffer.concat([sizes, Buffer.from([depth, colour, 0, 0, interlaced ? 1 : 0])])
}

/** A part with its length and its check sum. */
export function part(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const pngOf = (...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts])
