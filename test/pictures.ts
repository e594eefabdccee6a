import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium } from '../scripts/tools/chromium.ts'

// Draws the README's pictures from output/, so that they show what a build makes. Run `npm run build` first.
const root = join(import.meta.dirname, '..')
const output = join(root, 'output')
const pictures = join(root, '.github/pictures')
mkdirSync(pictures, { recursive: true })

const border = '#D8D8D8'

/** One page as a picture. `width` in px. */
async function page(file: string, number: number, width: number): Promise<Buffer> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(output, file))), verbosity: 0 })
    .promise
  const one = await pdf.getPage(number)
  const viewport = one.getViewport({ scale: width / one.getViewport({ scale: 1 }).width })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const context = canvas.getContext('2d')
  await one.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  context.strokeStyle = border
  context.strokeRect(0.5, 0.5, canvas.width - 1, canvas.height - 1)
  await pdf.destroy()
  return canvas.toBuffer('image/png')
}

/** Pictures side by side, `columns` to a row. */
async function sheet(parts: readonly Buffer[], columns: number): Promise<Buffer> {
  const images = await Promise.all(parts.map(part => loadImage(part)))
  const [w = 0, h = 0] = [images[0]?.width, images[0]?.height]
  const gap = 12
  const rows = Math.ceil(images.length / columns)
  const canvas = createCanvas(columns * (w + gap) - gap, rows * (h + gap) - gap)
  for (const [index, image] of images.entries()) {
    canvas
      .getContext('2d')
      .drawImage(image, (index % columns) * (w + gap), Math.floor(index / columns) * (h + gap))
  }
  return canvas.toBuffer('image/png')
}

const save = (name: string, picture: Uint8Array): void =>
  writeFileSync(join(pictures, `${name}.png`), picture)

save('infographic', await page('everyone/en-GB/infographic.pdf', 1, 1200))
save('poster', await page('example-trust/en-GB/poster.pdf', 1, 600))
save('pledge-cards', await page('everyone/en-GB/pledge-cards.pdf', 1, 600))
const slides = [1, 6, 7, 4].map(number => page('everyone/en-GB/deck.pdf', number, 480))
save('deck', await sheet(await Promise.all(slides), 2))
const guide = [1, 3, 9, 12].map(number => page('everyone/en-GB/how-to-guide.pdf', number, 300))
save('guide', await sheet(await Promise.all(guide), 4))
const promise = [2, 4].map(number => page('example-trust/en-GB/infographic-click-through.pdf', number, 600))
save('click-through', await sheet(await Promise.all(promise), 2))

save('large-print', await page('everyone/en-GB/poster.large.pdf', 1, 420))
const easy = [1, 2].map(number => page('everyone/en-GB/easy-read.pdf', number, 300))
save('easy-read', await sheet(await Promise.all(easy), 2))
save('press', await page('example-trust/en-GB/poster.press.pdf', 1, 420))

save('sort-cards', await page('everyone/en-GB/sort-deck.sheets.pdf', 2, 600))
const lead = ['run-sheet', 'packing-list'].map(name => page(`everyone/en-GB/${name}.pdf`, 3, 420))
save('run-sheet', await sheet(await Promise.all(lead), 2))
const table = ['table-tent', 'self-check'].map(name => page(`everyone/en-GB/${name}.pdf`, 1, 420))
save('table', await sheet(await Promise.all(table), 2))
const posters = [1, 4].map(number => page('example-trust/en-GB/commitment-posters.pdf', number, 420))
save('posters', await sheet(await Promise.all(posters), 2))

// Not in the editions that come with it: `languages: [en-GB, cy, ar]` and `together: [[cy, en-GB], [ar, en-GB]]` make them.
if (existsSync(join(output, 'everyone/cy+en-GB'))) {
  const inTwo = ['cy+en-GB', 'ar'].map(folder => page(`everyone/${folder}/poster.pdf`, 1, 420))
  save('languages', await sheet(await Promise.all(inTwo), 2))
  save('in-two', await page('everyone/ar+en-GB/notice.pdf', 1, 600))
}

await using browser = chromium()
const html = readFileSync(join(output, 'everyone/en-GB/index.html'), 'utf8').replace(
  '<details',
  '<details open',
)
const shot = await browser.withPage(html, async one => {
  await one.setViewport({ width: 1100, height: 1250 })
  return one.screenshot()
})
if (shot.value) save('index', shot.value)
