/** As much of a JPEG as is needed to place it: in pixels. */
export interface Jpeg {
  readonly width: number
  readonly height: number
  /** Without what programs pass over: where and with what it was taken, small copies, edits. */
  readonly bytes: Buffer
}

/**
 * A JPEG (ITU-T T.81) from its segments, or what is wrong with it, to follow its name. It has to be whole: browsers draw
 * the half that they have, without a word. A note that it lies on its side is told, because PowerPoint and browsers do
 * not both turn it.
 */
export function readJpeg(bytes: Buffer): Jpeg | string {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return 'is not a JPEG picture'
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'is damaged'
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return 'is cut off'
    const data = bytes.subarray(at + 4, end)
    if (isFrame(marker)) {
      const [values, frame] = [data[5], { height: data.readUInt16BE(1), width: data.readUInt16BE(3) }]
      if (values !== 1 && values !== 3)
        return 'has the inks of a print shop (CMYK) in place of red, green and blue'
      if (frame.width === 0 || frame.height === 0) return 'is empty'
      size = frame
    }
    if (marker === 0xe1 && turned(data)) return 'lies on its side, with a note that tells programs to turn it'
    if (marker === 0xda) {
      const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
      if (size === undefined) return 'has no head that tells its size'
      if (last < end) return 'is cut off'
      return { ...size, bytes: Buffer.concat([...kept, bytes.subarray(at, last + 2)]) }
    }
    if (!isAside(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return 'is cut off'
}

/** A head of a picture, of whichever kind. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Remarks, and notes of programs; not how its colours are meant. */
const isAside = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)

/** Whether Exif says that the picture is to be turned or mirrored. */
function turned(data: Buffer): boolean {
  if (data.subarray(0, 6).toString('latin1') !== 'Exif\0\0') return false
  const tiff = data.subarray(6)
  if (tiff.length < 8) return false
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = Array.from({ length: short(directory) }, (_, index) => directory + 2 + index * 12)
  const orientation = entries.find(at => short(at) === 0x0112)
  return orientation !== undefined && short(orientation + 8) > 1
}
