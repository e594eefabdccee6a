import { pngParts } from './png-parts.ts'

/** The bytes of a PNG that is let through, without what programs pass over: not each of them does. */
export function wholePng(bytes: Buffer): Uint8Array {
  const parts = pngParts(bytes)
  if (typeof parts === 'string') throw new Error('a damaged logo was let through')
  return Buffer.concat([bytes.subarray(0, 8), ...parts.map(({ whole }) => whole)])
}
