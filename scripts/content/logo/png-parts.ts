import { crc32 } from 'node:zlib'

/** A part of a PNG: a name of four letters, what it holds, and all of its bytes. */
interface PngPart {
  readonly type: string
  readonly data: Buffer
  readonly whole: Buffer
}

/**
 * The parts of a PNG behind its signature, up to its end, or what is wrong with them. What stands behind the end is
 * left out, and so is a damaged part that is no part of the picture, such as a remark: programs pass over both.
 */
export function pngParts(bytes: Buffer): PngPart[] | string {
  const parts: PngPart[] = []
  for (let at = 8; parts.at(-1)?.type !== 'IEND'; ) {
    const length = at + 12 <= bytes.length ? bytes.readUInt32BE(at) : bytes.length
    if (at + 12 + length > bytes.length) return 'breaks off: its end is missing'
    const whole = bytes.subarray(at, at + 12 + length)
    const named = whole.subarray(4, -4)
    const type = named.toString('latin1', 0, 4)
    if (crc32(named) === whole.readUInt32BE(8 + length)) parts.push({ type, data: named.subarray(4), whole })
    else if (!isRemark(type)) return 'is damaged: a check sum in it is wrong'
    at += whole.length
  }
  return parts
}

/** Small letters begin what a program may pass over (ISO/IEC 15948, 5.4); but `tRNS` says what is see-through. */
const isRemark = (type: string): boolean => /^[a-z]/.test(type) && type !== 'tRNS'
