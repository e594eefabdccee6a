import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

// Compares deck.pdf with the deck of PowerPoint as another program shows it, slide by slide:
//   node --import ./scripts/typescript.mjs test/conformance/same-slides.ts deck.pdf shown.pdf
// Ends with 1, and says which slides, where more of a slide than the limit differs.

/** Wide enough to see a line that breaks elsewhere, and too narrow to see how a program smooths its letters. In px. */
const width = 400
/** What lies as near as this counts as the same place: half of 2% of a slide. In px. */
const blur = 4
/** From 0 to 255: by less, two blurred colours look alike. */
const alike = 36
/** How much of a slide may differ, from 0 to 1. Two decks that were drawn apart differed in 8 to 53% of each slide. */
const limit = 0.005

interface Picture {
  readonly height: number
  readonly pixels: Uint8ClampedArray
}

async function slides(file: string): Promise<Picture[]> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pictures: Picture[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    const height = Math.round(viewport.height)
    const canvas = createCanvas(width, height)
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    pictures.push({ height, pixels: canvas.getContext('2d').getImageData(0, 0, width, height).data })
  }
  await pdf.destroy()
  return pictures
}

/** Each pixel as the mean of those around it, in one direction after the other. */
function blurred({ height, pixels }: Picture): Float32Array {
  const means = (from: ArrayLike<number>, step: number, along: number, across: number, next: number) => {
    const to = new Float32Array(from.length)
    for (let row = 0; row < across; row++)
      for (let at = 0; at < along; at++) {
        const [first, last] = [Math.max(0, at - blur), Math.min(along - 1, at + blur)]
        for (let channel = 0; channel < 3; channel++) {
          let sum = 0
          for (let i = first; i <= last; i++) sum += from[row * next + i * step + channel] ?? 0
          to[row * next + at * step + channel] = sum / (last - first + 1)
        }
      }
    return to
  }
  return means(means(pixels, 4, width, height, width * 4), width * 4, height, width, 4)
}

function differing(one: Picture, other: Picture): number {
  const [a, b] = [blurred(one), blurred(other)]
  let count = 0
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some(channel => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > alike)) count++
  return count / (a.length / 4)
}

const [mine = '', shown = ''] = process.argv.slice(2)
const [ours, theirs] = [await slides(mine), await slides(shown)]
const shares = ours.map((slide, i) => {
  const other = theirs[i]
  return other === undefined || other.height !== slide.height ? 1 : differing(slide, other)
})
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
const bad = shares.flatMap((share, i) => (share > limit ? [`slide ${i + 1}: ${percent(share)}`] : []))
console.log(`${mine}: ${shares.length} slides, at most ${percent(Math.max(...shares))} of one differs`)
if (process.env.VERBOSE) console.log(shares.map(percent).join(' '))
if (shares.length === 0 || shares.length !== theirs.length || bad.length > 0) {
  console.error(`${mine} and PowerPoint’s deck are not the same deck: ${bad.join(', ')}`)
  process.exitCode = 1
}
