import { createCanvas } from '@napi-rs/canvas'
import jsqr from 'jsqr'
import type { Sheet } from './read-pdf.ts'

/** A square code on a page, and where its corners are, in px of the picture that it was found on. */
export interface SquareCode {
  readonly data: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How large a page is drawn, in px a point. */
export const codeScale = 2

/** Where a reader looks: at all of it, as a phone does from afar, then nearer, at its lower right. */
const views = [
  [0, 0],
  [0.5, 0.5],
  [0.7, 0.65],
] as const

/** Reads the code on a page, dark on light; null where there is none. */
export async function squareCode({ page }: Sheet): Promise<SquareCode | null> {
  const viewport = page.getViewport({ scale: codeScale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  for (const [across, down] of views) {
    const [x, y] = [Math.floor(canvas.width * across), Math.floor(canvas.height * down)]
    const { data, width, height } = context.getImageData(x, y, canvas.width - x, canvas.height - y)
    const found = jsqr.default(new Uint8ClampedArray(data), width, height, {
      inversionAttempts: 'dontInvert',
    })
    // It takes a few squares in a row for the corners of a code, and reads nonsense in it.
    if (!found?.data.startsWith('https://')) continue
    const { topLeftCorner, bottomRightCorner } = found.location
    return {
      data: found.data,
      left: topLeftCorner.x + x,
      top: topLeftCorner.y + y,
      right: bottomRightCorner.x + x,
      bottom: bottomRightCorner.y + y,
    }
  }
  return null
}
