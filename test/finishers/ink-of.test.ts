import { afterAll, expect, it } from 'vitest'
import { checkInk } from '../../scripts/finishers/check/check-ink.ts'
import { inkOf } from '../../scripts/finishers/check/ink-of.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'

const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')
const opened = tools()
afterAll(() => opened[Symbol.asyncDispose]())

const words = 'We step in when someone is shut out. '.repeat(12)

/** A sheet of A4 with something on it, as the browser prints it. */
async function sheet(body: string) {
  const html = `<!doctype html><html lang="en"><head><title>Ink</title><style>@page{size:210mm 297mm;margin:0}body{margin:0;font:40pt/1.2 Arimo}div{position:absolute;-webkit-print-color-adjust:exact}</style><style>${fonts(words)}</style></head><body>${body}</body></html>`
  const { value } = await opened.print(html, { tagged: false })
  return PDFDocument.load(value ?? new Uint8Array(), { updateMetadata: false })
}

const box = (style: string, text = ''): string =>
  `<div style="left:20mm;top:20mm;width:105mm;height:148.5mm;${style}">${text}</div>`

it.each([
  ['nothing', '', 0],
  ['a black quarter', box('background:#000'), 0.25],
  ['a grey quarter', box('background:#808080'), 0.125],
  ['a quarter that lets half of the paper through', box('background:#000;opacity:0.5'), 0.125],
  ['a black quarter with a white one over it', box('background:#000') + box('background:#fff'), 0],
  ['a black circle', box('background:#000;height:105mm;border-radius:50%'), 0.1388],
  [
    'a line of 10 mm',
    '<svg style="position:absolute;left:0;top:0" width="210mm" height="20mm" viewBox="0 0 210 20"><path d="M0 10h210" stroke="#000" stroke-width="10"/></svg>',
    0.0337,
  ],
])('%s is as much ink as it is', async (_, body, share) => {
  const [page] = (await sheet(body)).getPages()
  expect(page && inkOf(page)).toBeCloseTo(share, 2)
})

it('words are some ink, more in bold, and white ones take it away from a dark ground', async () => {
  const ink = async (body: string): Promise<number> => {
    const [page] = (await sheet(body)).getPages()
    return page ? inkOf(page) : Number.NaN
  }
  const plain = await ink(`<p>${words}</p>`)
  const bold = await ink(`<p style="font-weight:700">${words}</p>`)
  expect(plain).toBeGreaterThan(0.05)
  expect(bold).toBeGreaterThan(plain * 1.3)
  const dark = await ink(box('background:#000;'))
  expect(await ink(box('background:#000;color:#fff', words))).toBeLessThan(dark - 0.03)
})

it('only the pages with too much are told', async () => {
  const two = await sheet(
    `<p>${words}</p><p style="break-before:page">.</p>${box('background:#000;top:317mm')}`,
  )
  expect(two.getPageCount()).toBe(2)
  expect(checkInk(two, 0.15).map(({ page }) => page)).toEqual([2])
})
