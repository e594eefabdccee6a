import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import { impose } from '../../scripts/finishers/imposition/impose.ts'
import { whole } from '../../scripts/finishers/imposition/side.ts'
import type { Stamp, Tools } from '../../scripts/model.ts'
import { fonts } from '../../scripts/tools/fonts.ts'
import { tools } from '../../scripts/tools/tools.ts'

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

const stamp = {
  code: 'K34',
  organisation: 'Dŵr & Sons “Fine” Trust',
  version: '0.4',
  status: 'draft',
  caution: null,
  cautionShort: null,
  own: null,
  issued: '1 February 2027',
  review: '',
  hash: 'abc1234',
} as const
const about = { title: 'A page', author: 'Us', language: 'en-GB', issued: '2027-01-12', stamp }
const all = 'K34 · Dŵr & Sons “Fine” Trust · Working draft 0.4 · 1 February 2027 · abc1234'

/** Pages with a foot of their own each; `style` is said of all feet. */
async function printed(feet: readonly string[], style = ''): Promise<Uint8Array> {
  const css = `@page { size: 105mm 148mm; margin: 0 } body, h1 { margin: 0 } section { position: relative; height: 147.9mm; font: 12pt Arimo; break-after: page } section:last-child { break-after: auto } footer { position: absolute; left: 9mm; right: 9mm; bottom: 8mm; ${style} }`
  const body = feet.map(
    foot => `<section><h1>Words</h1><p>On the page.</p><footer>${foot}</footer></section>`,
  )
  const html = `<!doctype html><html lang="en-GB"><head><title>A page</title><style>${css}</style></head><body>${body.join('')}</body></html>`
  const type = `<style>${fonts(html)}</style></head>`
  const { value } = await opened.print(html.replace('</head>', () => type))
  if (value === undefined) throw new Error('there is no browser to print with')
  return value
}

const missing = async (feet: readonly string[], style?: string, own: Partial<Stamp> = {}) =>
  (
    await finishPdf(await printed(feet, style), {
      about: { ...about, stamp: { ...stamp, ...own } },
      links: [],
    })
  ).unstamped

describe('the stamp of a finished page', () => {
  it('is found on one line and on several, in any type, where the page shows it', async () => {
    expect(await missing([all.replace('&', '&amp;'), all])).toEqual([])
    expect(
      await missing([all], 'width: 40mm; font: 700 9pt Arimo; letter-spacing: 0.1mm; text-align: right'),
    ).toEqual([])
  })

  it('is found where its letters are read from right to left', async () => {
    const own = { organisation: 'בית חולים Trust', issued: '12 בינואר 2027' }
    const foot = `K34 · ${own.organisation} · 0.4 · ${own.issued} · abc1234`
    expect(await missing([foot], '', own)).toEqual([])
    expect(await missing([foot.replace('חולים', 'חול')], '', own)).toEqual([
      { page: 1, missing: ['organisation'] },
    ])
  })

  it('is missed part by part, on the page that lacks it', async () => {
    expect(await missing([all, all.replace(' · abc1234', ''), all])).toEqual([{ page: 2, missing: ['hash'] }])
    expect(await missing(['K34 · 0.4'])).toEqual([{ page: 1, missing: ['organisation', 'issued', 'hash'] }])
  })

  it('is missed where it is cut short, and where it stands off the page or in what printers leave white', async () => {
    expect(await missing([all], 'white-space: nowrap; overflow: hidden; text-overflow: ellipsis')).toEqual([
      { page: 1, missing: ['version', 'issued', 'hash'] },
    ])
    expect((await missing([all], 'width: 40mm; bottom: auto; top: 132mm'))[0]?.missing).toContain('hash')
    expect((await missing([all], 'bottom: 2mm'))[0]?.missing).toContain('hash')
    expect((await missing([all], 'font-size: 0'))[0]?.missing.length).toBe(5)
  })

  it('may be short on all pages but the last, as in large print, but never without its code and its hash', async () => {
    expect(await missing(['K34 · abc1234', 'K34 · abc1234', all])).toEqual([])
    expect(await missing(['K34', 'abc1234', all])).toEqual([
      { page: 1, missing: ['hash'] },
      { page: 2, missing: ['code'] },
    ])
    expect((await missing(['K34 · abc1234', 'K34 · abc1234'])).map(one => one.page)).toEqual([1, 2])
  })

  it('is found on a sheet on which pages are put, and missed there too', async () => {
    const sheet = {
      size: [210, 148] as const,
      placed: [0, 1].map(page => ({ source: 0, page, window: whole([105, 148]), x: 105 * page, y: 0 })),
    }
    const order = { about, sides: 'one' as const }
    expect((await impose([await printed(['', all])], [sheet], order)).unstamped).toEqual([])
    expect((await impose([await printed(['', ''])], [sheet], order)).unstamped[0]?.missing.length).toBe(5)
  })
})
