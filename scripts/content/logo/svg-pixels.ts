import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { loadPackage } from '../../load-package.ts'
import type { Pixels } from './pixels.ts'

/** In px, of the longer side: enough to cut a drawing to a thousandth of it. */
const longest = 1000

let ready: Promise<void> | undefined

/**
 * A drawing as pixels, without a browser: a check has to look at it too, and a browser takes longer to start than the
 * rest of a check. Nothing where the drawing is beyond the program that draws it, which happens now and then.
 */
export async function svgPixels(
  bytes: Uint8Array,
  width: number,
  height: number,
): Promise<Pixels | undefined> {
  const { Resvg, initWasm } = loadPackage('@resvg/resvg-wasm') as typeof import('@resvg/resvg-wasm')
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
    .then(initWasm)
    // Where this module is loaded anew, as tests do, the package has been ready since before.
    .catch((error: unknown) => {
      if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error
    })
  await ready
  const mode = width >= height ? 'width' : 'height'
  try {
    const drawing = new Resvg(bytes, {
      fitTo: { mode, value: longest },
      // Words are outlines; what fonts this machine has must change nothing.
      font: { loadSystemFonts: false },
    })
    const { width: across, height: down, pixels } = drawing.render()
    return { width: across, height: down, data: straight(pixels) }
  } catch {
    return undefined
  }
}

/** It hands over colours that are already multiplied by how much they cover. */
function straight(pixels: Uint8Array): Uint8Array {
  const data = Uint8Array.from(pixels)
  for (let at = 0; at < data.length; at += 4) {
    const cover = data[at + 3] ?? 0
    if (cover === 0 || cover === 255) continue
    for (let channel = at; channel < at + 3; channel++)
      data[channel] = Math.min(255, Math.round(((data[channel] ?? 0) * 255) / cover))
  }
  return data
}
