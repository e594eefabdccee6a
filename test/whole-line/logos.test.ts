import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logos, svg } from '../logos.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { manifest, output } from './outputs.ts'
import { press } from './press.ts'

const alt = 'Ours: a teal half & a "dark" half'

/** Shapes that say their size in other ways, and the longest that a logo may have. */
const sizes = {
  'SVG without a viewBox': svg(halvesOf(300, 100), 'width="300" height="100"'),
  'SVG with its size in mm': svg(halvesOf(300, 100), 'width="60mm" height="20mm" viewBox="0 0 300 100"'),
  'SVG in mm without a viewBox': svg(halvesOf(226.772, 75.591), 'width="60mm" height="20mm"'),
  'SVG 20 times as wide as high': svg(halvesOf(2000, 100), 'viewBox="0 0 2000 100"'),
} as const

const every = Object.entries({
  ...logos,
  ...Object.fromEntries(
    Object.entries(sizes).map(([name, bytes]) => [name, { file: 'logo.svg' as const, bytes }]),
  ),
}).map(([name, logo], index) => ({ name, id: `kind-${index}`, ...logo }))

/** Slides, paper and a web page: each shows the logo in another way. The other documents show it as one of them does. */
const some = 'deck,notice,index'

describe('a logo of each kind', () => {
  let root: string
  beforeAll(async () => {
    root = freshCopy()
    const editions = join(root, 'compact/editions')
    const plain = readFileSync(join(editions, 'everyone/edition.yaml'), 'utf8')
    for (const { id, name, file, bytes } of every) {
      mkdirSync(join(editions, id))
      writeFileSync(join(editions, id, file), bytes)
      const own = `organisation: ${name.replace(',', '')}\nlogo: { file: ${file}, alt: ${JSON.stringify(alt)} }`
      writeFileSync(
        join(editions, id, 'edition.yaml'),
        plain.replace(/^organisation:.*/m, () => own),
      )
    }
    const made = await press(root, 'build', '--only', some)
    expect(made.code, made.talk).toBe(0)
    // And one of them in every document there is.
    const whole = await press(root, 'build', '--edition', idOf('PNG with alpha'))
    expect(whole.code, whole.talk).toBe(0)
    expect(manifest(root, idOf('PNG with alpha')).files.length).toBeGreaterThan(200)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const idOf = (wanted: string): string => every.find(({ name }) => name === wanted)?.id ?? wanted

  it.each(every)(
    'stands whole on the cover of the deck as $name, with its description',
    async ({ id, name }) => {
      const { pages } = await readPdf(output(root, id, 'deck.pdf'))
      const [cover, ...others] = pages
      expect(cover?.alternatives.filter(one => one === alt)).toEqual([alt])
      expect(others.flatMap(page => page.alternatives)).not.toContain(alt)
      const { left, right, top, bottom, halves } = await inkOf(
        cover as Sheet,
        name.startsWith('SVG 20') ? 95 : 165,
      )
      // In px of a slide: in a column of its own at the right, as large as that allows.
      expect(Math.abs(right - 1222), name).toBeLessThan(3)
      expect(Math.abs(top - 48), name).toBeLessThan(3)
      const [width, height] = name.startsWith('SVG 20') ? [345.6, 17.3] : [302.4, 100.8]
      expect(Math.abs(right - left - width), name).toBeLessThan(4)
      expect(Math.abs(bottom - top - height), name).toBeLessThan(4)
      expect(halves).toBe('teal, dark')
    },
  )

  it.each(every)('is a picture of all of it in PowerPoint as $name', async ({ id, name }) => {
    const parts = unzipSync(readFileSync(output(root, id, 'deck.pptx')))
    const pictures = Object.entries(parts).filter(([part]) => /^ppt\/media\/.*\.png$/.test(part))
    expect(pictures.length).toBe(1)
    const image = await loadImage(Buffer.from(pictures[0]?.[1] ?? []))
    const ratio = name.startsWith('SVG 20') ? 20 : 3
    expect(Math.abs(image.width / image.height / ratio - 1)).toBeLessThan(0.02)
    expect(Math.max(image.width, image.height)).toBeLessThanOrEqual(1200)
    const canvas = createCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context.fillStyle = '#FFF'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    // All of its corners are painted: nothing of it is cut off, and nothing beside it.
    const at = (x: number, y: number): string =>
      kindOf(data, (Math.floor(y * (image.height - 1)) * image.width + Math.floor(x * (image.width - 1))) * 4)
    expect([at(0.02, 0.1), at(0.48, 0.9), at(0.52, 0.1), at(0.98, 0.9)].map(one => one !== 'paper')).toEqual(
      name === 'SVG with a pattern' ? [true, expect.anything(), true, true] : [true, true, true, true],
    )
    expect([at(0.52, 0.5), at(0.98, 0.5)]).toEqual(['dark', 'dark'])
  })

  it('is in the deck as Markdown and HTML, with its description and nothing that could be code', () => {
    for (const { id, file, name } of every) {
      const markdown = readFileSync(output(root, id, 'deck.md'), 'utf8')
      const type = file.endsWith('.png') ? 'png' : 'svg\\+xml'
      const picture = `<img class="logo" src="data:image/${type};base64,[\\w+/=]+" alt="Ours: a teal half &amp; a &quot;dark&quot; half"`
      expect(markdown.match(new RegExp(picture, 'g'))?.length, name).toBe(1)
      expect(
        readFileSync(output(root, id, 'deck.html'), 'utf8').match(new RegExp(picture, 'g'))?.length,
        name,
      ).toBe(1)
    }
  })
})

function halvesOf(width: number, height: number): string {
  return `<path d="M0 0h${width / 2}v${height}H0z" fill="#1D5C63"/><path d="M${width / 2} 0h${width / 2}v${height}H${width / 2}z" fill="#1B1F24"/>`
}

/** What a pixel is of: the left half of our logos, the right one, or neither. */
function kindOf(data: Uint8ClampedArray, at: number): 'teal' | 'dark' | 'paper' {
  const [red = 255, green = 255, blue = 255] = data.subarray(at, at + 3)
  if (red + green + blue > 660) return 'paper'
  return red < 60 && green < 60 && blue < 70 ? 'dark' : 'teal'
}

/** Where there is ink in the upper right of a cover, above what stands at `least`, in px of a slide, and which halves it has from left to right. */
async function inkOf({ page }: Sheet, least: number) {
  const scale = 1280 / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(1280, 720)
  const context = canvas.getContext('2d')
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, 1280, 720)
  const spots: { x: number; y: number }[] = []
  for (let y = 0; y < least; y++)
    // Its own column: words stand at the left of it, and below a low one.
    for (let x = 840; x < 1280; x++) if (kindOf(data, (y * 1280 + x) * 4) !== 'paper') spots.push({ x, y })
  const [left, right] = [Math.min(...spots.map(one => one.x)), Math.max(...spots.map(one => one.x)) + 1]
  const [top, bottom] = [Math.min(...spots.map(one => one.y)), Math.max(...spots.map(one => one.y)) + 1]
  const middle = Math.floor((top + bottom) / 2) * 1280
  const at = (share: number): string =>
    kindOf(data, (middle + Math.floor(left + share * (right - left))) * 4) === 'dark' ? 'dark' : 'teal'
  return { left, right, top, bottom, halves: [at(0.25), at(0.75)].join(', ') }
}
