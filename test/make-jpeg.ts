/** As much of a JPEG as is looked at: its segments, and some bytes where the pixels would be. */
export interface Jpeg {
  readonly width: number
  readonly height: number
  /** How many values a pixel has: 3, or 4 for inks. */
  readonly values?: number
  /** With a note of where it was taken, and which way up it is: 1 is upright. */
  readonly exif?: boolean
  readonly orientation?: number
}

/** A JPEG for tests of what is told of one; nothing can draw it. */
export function makeJpeg({ width, height, values = 3, exif = false, orientation = 1 }: Jpeg): Buffer {
  const note = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ])
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, values])
  const each = Buffer.concat(Array.from({ length: values }, (_, index) => Buffer.from([index + 1, 0x11, 0])))
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(exif ? [segment(0xe1, note)] : []),
    segment(0xc0, Buffer.concat([frame, each])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(40, 7),
    Buffer.from([0xff, 0xd9]),
  ])
}

function segment(marker: number, data: Buffer): Buffer {
  const length = data.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), data])
}
