import { createCanvas, loadImage } from '@napi-rs/canvas'
import { afterAll, expect, it } from 'vitest'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'

const opened = tools()
afterAll(() => opened[Symbol.asyncDispose]())

/** A sheet of 100 by 200 mm, with 10 mm of margin, on which squares of a colour stand. */
const sheet = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><style>@page{size:100mm 200mm;margin:10mm}*{margin:0;box-sizing:border-box}html{font:14pt/1.4 Arimo}.box{height:40mm;background:#c00}.other{background:#00c}.new{break-before:page}.end{break-after:page}@media screen{.box{display:none}}</style><style>${fonts('abc')}</style></head><body>${body}</body></html>`
const box = '<div class="box"></div>'

/** A picture as what is red and blue in it, in parts of all of it, and its size. */
async function colours(html: string, longest = 200) {
  const { value, problems } = await opened.thumbnail(html, longest)
  if (value === undefined) throw new Error(problems[0]?.what)
  const image = await loadImage(Buffer.from(value))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  let [red, blue] = [0, 0]
  let corner: [left: number, top: number] | undefined
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
    if (g > 90) continue
    corner ??= [(at / 4) % image.width, Math.floor(at / 4 / image.width)]
    if (r > b) red++
    else blue++
  }
  const all = image.width * image.height
  return { width: image.width, height: image.height, red: red / all, blue: blue / all, corner, bytes: value }
}
/** How much of the sheet one box covers. */
const one = (40 * 80) / (100 * 200)

it('shows the whole sheet as it is printed, with its margins, as small as it is asked for', async () => {
  const { width, height, red, blue, corner } = await colours(sheet(box))
  expect([width, height]).toEqual([100, 200])
  expect(corner).toEqual([10, 10])
  expect(red).toBeCloseTo(one, 2)
  expect(blue).toBe(0)
})

it.each([
  ['begins a page', `${box}<div class="box other new"></div>`],
  ['stands after the end of a page', `<div class="box end"></div><div class="box other"></div>`],
  ['has no room on it', `${box.repeat(4)}<div class="box other" style="break-inside:avoid"></div>`],
])('shows nothing of what %s', async (_, body) => {
  const { red, blue } = await colours(sheet(body))
  expect(red).toBeGreaterThan(one * 0.9)
  expect(blue).toBe(0)
})

it('shows what took a step to fit as it is printed', async () => {
  const long = `<style>h1{font-size:40pt;white-space:nowrap}.long{font-size:12pt}</style><h1 data-frame data-steps="long">abc abc abc abc abc</h1>`
  const [wide, small] = [
    await colours(sheet(long)),
    await colours(sheet(long.replace('data-steps="long"', 'class="long"'))),
  ]
  expect(wide.bytes).toEqual(small.bytes)
})

/** A print as text, without the time at which it was made. */
const undated = (pdf: Uint8Array | undefined): string =>
  Buffer.from(pdf ?? [])
    .toString('latin1')
    .replace(/\/(Creation|Mod)Date \([^)]*\)/g, '')

it('is the same, byte for byte, each time, and spoils no page that is printed after it', async () => {
  const html = sheet(`${box}<p>abc</p>`)
  const before = await opened.print(html)
  const first = await colours(html)
  const after = await opened.print(html)
  const second = await colours(html)
  expect(second.bytes).toEqual(first.bytes)
  expect(undated(before.value).length).toBeGreaterThan(500)
  expect(undated(after.value)).toBe(undated(before.value))
})
