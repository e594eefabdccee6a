import { loadPackage } from '../../load-package.ts'

/** A picture as it is looked at: four bytes a pixel, red, green, blue and how much of it covers what is behind. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** The pixels of a PNG that is let through: whatever kind it is, in four bytes each. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const { PNG } = loadPackage('pngjs') as typeof import('pngjs')
  return PNG.sync.read(Buffer.from(bytes))
}
