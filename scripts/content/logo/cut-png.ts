import { loadPackage } from '../../load-package.ts'
import type { Inked } from './ink-of.ts'

/** A PNG without the empty paper around its ink. */
export function cutPng(bytes: Uint8Array, { x, y, width, height }: Inked): Uint8Array {
  const { PNG } = loadPackage('pngjs') as typeof import('pngjs')
  const cut = new PNG({ width, height })
  PNG.bitblt(PNG.sync.read(Buffer.from(bytes)), cut, x, y, width, height, 0, 0)
  return PNG.sync.write(cut)
}
