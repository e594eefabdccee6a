/**
 * The sRGB colour profile, made from the published constants of IEC 61966-2-1 (primaries adapted to D50), so that
 * no file has to be shipped: ICC version 2.1, display, with one curve of 1024 steps for all three colours.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag('curv', numbers(32, [steps]), numbers(16, Array.from({ length: steps }, brightness)))
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', tag('text', Buffer.from('No copyright, use freely\0'))],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const bodies = [...new Set(tags.map(([, body]) => body))]
  const first = headerLength + 4 + 12 * tags.length
  const offset = (body: Buffer): number =>
    first + bodies.slice(0, bodies.indexOf(body)).reduce((sum, one) => sum + one.length, 0)
  const table = tags.flatMap(([name, body]) => [Buffer.from(name), numbers(32, [offset(body), body.length])])
  const size = first + bodies.reduce((sum, body) => sum + body.length, 0)
  return Buffer.concat([header(size), numbers(32, [tags.length]), ...table, ...bodies])
}

const steps = 1024
const headerLength = 128

/** The light that a step gives off, of 65 535. */
function brightness(_: unknown, step: number): number {
  const value = step / (steps - 1)
  return Math.round(65_535 * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02100000, 8)
  bytes.write('mntrRGB XYZ ', 12)
  bytes.write('acsp', 36)
  numbers(16, [2026, 1, 1, 0, 0, 0]).copy(bytes, 24)
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68)
  return bytes
}

/** Every tag starts with its type, and fills whole words of four bytes. */
function tag(type: string, ...body: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.from(type), Buffer.alloc(4), ...body])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1')
  // The same in Unicode and for old Macintoshes, both left empty.
  return tag('desc', numbers(32, [ascii.length]), ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67))
}

const xyz = (...values: readonly number[]): Buffer => tag('XYZ ', fixed(values))

/** Numbers with 16 bits before the point and 16 behind it. */
const fixed = (values: readonly number[]): Buffer =>
  numbers(
    32,
    values.map(value => Math.round(value * 65_536)),
  )

function numbers(bits: 16 | 32, values: readonly number[]): Buffer {
  const width = bits / 8
  const bytes = Buffer.alloc(width * values.length)
  for (const [index, value] of values.entries()) bytes.writeUIntBE(value, width * index, width)
  return bytes
}
