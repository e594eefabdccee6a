import { createCanvas } from '@napi-rs/canvas'
import type { Sheet } from './read-pdf.ts'

/** How much of a page is covered with ink as a black and white printer sees it, from 0 to 1. */
export async function inkOf({ page }: Sheet): Promise<number> {
  const viewport = page.getViewport({ scale: 0.5 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let dark = 0
  for (let at = 0; at < data.length; at += 4)
    dark += 1 - (0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)) / 255
  return dark / (data.length / 4)
}
