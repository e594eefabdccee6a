import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Draws the pages of two PDFs and counts those that are not the same in every pixel. */
export async function sameLooks(
  one: Uint8Array,
  other: Uint8Array,
): Promise<{ pages: number; different: number }> {
  const [before, after] = [await pictures(one), await pictures(other)]
  const different = before.filter((picture, page) => !after[page]?.equals(picture)).length
  return { pages: before.length, different: different + Math.abs(before.length - after.length) }
}

async function pictures(pdf: Uint8Array): Promise<Buffer[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const drawn: Buffer[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    // A pixel is 0.7 mm here: what moves by a tenth of that changes it.
    const viewport = page.getViewport({ scale: 0.5 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    // The pages themselves: readers tint a field that can be filled in.
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, annotationMode: 0 }).promise
    // A copy: the canvas takes its pixels with it when it goes.
    drawn.push(Buffer.from(canvas.data()))
  }
  await file.destroy()
  return drawn
}
