import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ThemeFile } from '../../scripts/content/compact.generated.ts'
import { streamText } from '../../scripts/finishers/content-stream/stream-text.ts'
import { finishPress, type PressOrder } from '../../scripts/finishers/finish-press.ts'
import { cmyk } from '../../scripts/finishers/press/cmyk.ts'
import { gradients } from '../../scripts/finishers/press/gradients.ts'
import { inkByFormula } from '../../scripts/finishers/press/ink-by-formula.ts'
import { inkByProfile } from '../../scripts/finishers/press/ink-by-profile.ts'
import { srgbProfile } from '../../scripts/finishers/srgb-profile.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { shipped } from '../fixtures.ts'

// The same copy as the finishers': things of one copy are strangers to another.
const { PDFDocument, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

const palette = { '#1B1F24': [0, 0, 0, 100], '#12604F': [86, 31, 64, 40] } as const
const order: PressOrder = {
  about: { title: 'A <poster>', author: 'Fernhill & Marsh', language: 'en-GB', issued: '2027-02-01' },
  sheet: { trim: [97, 138], bleed: 3, edge: 12.7, cropMarks: true },
  palette,
  profile: srgbProfile(),
}

/** A page with this content, and a drawing with this one. */
async function painted(page: string, drawing = '') {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const form = context.register(
    context.flateStream(drawing, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 9, 9],
      Group: { CS: 'DeviceRGB' },
    }),
  )
  const made = document.addPage([347, 463])
  made.node.set(PDFName.of('Contents'), context.register(context.flateStream(page)))
  made.node.set(PDFName.of('Resources'), context.obj({ XObject: { Fm: form } }))
  return { document, form, page: made }
}

describe('colours that become ink', () => {
  it('are the palette’s, to fill and to draw, in pages and in drawings', async () => {
    const { document, form, page } = await painted('.1059 .1216 .1412 rg 0 0 m', '.0706 .3765 .3098 RG 0 0 l')
    expect(cmyk(document, palette)).toEqual([])
    expect(streamText(page.node.lookup(PDFName.of('Contents')))).toBe('0 0 0 1 k 0 0 m')
    expect(streamText(document.context.lookup(form))).toBe('0.86 0.31 0.64 0.4 K 0 0 l')
    expect(String(document.context.lookup(form))).toContain('/CS /DeviceCMYK')
  })

  it('are told when the palette lacks them, once each, and mixed by the profile', async () => {
    const { document, page } = await painted('1 0 0 rg .5 g 1 0 0 RG')
    expect(cmyk(document, palette)).toEqual(['#808080', '#FF0000'])
    expect(streamText(page.node.lookup(PDFName.of('Contents')))).toBe(
      '0 0.97 0.99 0 k 0 0 0 0.5 k 0 0.97 0.99 0 K',
    )
  })

  it('stand only where colours are set: what a page says stays as it is', async () => {
    const words = '(1 0 0 rg \\) 0 g) Tj [(a) 1 (b)] TJ /Cs1 cs'
    const { document, page } = await painted(words)
    expect(cmyk(document, palette)).toEqual([])
    expect(streamText(page.node.lookup(PDFName.of('Contents')))).toBe(words)
  })
})

describe('a gradient', () => {
  /** A page that shades from one colour into another: as a pattern, the way a browser writes it, or on the spot. */
  async function shaded(as: 'pattern' | 'sh', space: string) {
    const { document, page } = await painted(as === 'sh' ? '/S1 sh' : '/Pattern cs /P1 scn 0 0 9 9 re f')
    const { context } = document
    const shading = { ShadingType: 2, ColorSpace: space, Coords: [0, 0, 9, 0] }
    const pattern = context.register(context.obj({ Type: 'Pattern', PatternType: 2, Shading: shading }))
    page.node.set(
      PDFName.of('Resources'),
      context.obj(as === 'sh' ? { Shading: { S1: shading } } : { Pattern: { P1: pattern } }),
    )
    return document
  }

  it.each(['pattern', 'sh'] as const)('is told while it is RGB: %s', async as => {
    expect(gradients(await shaded(as, 'DeviceRGB'))).toBe(true)
    expect(gradients(await shaded(as, 'DeviceCMYK'))).toBe(false)
    const { gradients: told } = await finishPress(await (await shaded(as, 'DeviceRGB')).save(), order)
    expect(told).toBe(true)
  })

  it('stays as it is, and the page says which RGB it means', async () => {
    const { bytes } = await finishPress(await (await shaded('sh', 'DeviceRGB')).save(), order)
    const resources = (await PDFDocument.load(bytes)).getPage(0).node.Resources()
    expect(String(resources?.lookup(PDFName.of('Shading')))).toContain('/ColorSpace /DeviceRGB')
    expect(String(resources?.lookup(PDFName.of('ColorSpace')))).toContain('/DefaultRGB')
  })
})

describe('the inks of a colour for which nobody has chosen any', () => {
  it.each([
    ['#FFFFFF', [0, 0, 0, 0]],
    ['#000000', [0, 0, 0, 100]],
    ['#808080', [0, 0, 0, 50]],
  ])('are black alone for a grey: %s is %j', (colour, ink) => {
    expect(inkByProfile(colour)).toEqual(ink)
    expect(inkByFormula(colour)).toEqual(ink)
  })

  it('are those that LittleCMS mixes by the same profile, as near as makes no difference', () => {
    const themes = ['neutral', 'identity'].map(name =>
      readFileSync(join(shipped, `templates/themes/${name}.yaml`), 'utf8'),
    )
    const known = themes.flatMap(text =>
      Object.entries((parse(text) as Pick<ThemeFile, 'builds'>).builds ?? {}),
    )
    // By hand: words, which are black alone, and NHS Blue. Two stand where the press's colours end.
    const apart = ['#1B1F24', '#4A5058', '#231F20', '#4F4C4D', '#005EB8', '#9C3D10', '#7A5200']
    const compared = known.filter(([colour]) => !apart.includes(colour))
    expect(compared.length).toBeGreaterThan(30)
    for (const [colour, ink] of compared) {
      const mixed = inkByProfile(colour)
      const furthest = Math.max(...ink.map((part, index) => Math.abs(part - (mixed[index] ?? 0))))
      expect(furthest, colour).toBeLessThanOrEqual(2)
    }
  })

  it('dry on the press, whatever the colour', () => {
    for (const red of [0, 51, 153, 255])
      for (const green of [0, 51, 153, 255])
        for (const blue of [0, 51, 153, 255]) {
          const colour = `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`
          const ink = inkByProfile(colour)
          expect(
            ink.every(part => part >= 0 && part <= 100),
            colour,
          ).toBe(true)
          expect(
            ink.reduce((sum, part) => sum + part, 0),
            colour,
          ).toBeLessThanOrEqual(300)
        }
  })
})

describe('a press file', () => {
  it('is the same twice, and another when its content is', async () => {
    const one = await (await painted('.1059 .1216 .1412 rg')).document.save()
    const other = await (await painted('.0706 .3765 .3098 rg')).document.save()
    const made = await Promise.all([one, one, other].map(bytes => finishPress(bytes, order)))
    const [first, again, third] = made.map(({ bytes }) => Buffer.from(bytes))
    expect(first?.equals(again ?? Buffer.of())).toBe(true)
    expect(first?.equals(third ?? Buffer.of())).toBe(false)
    const ids = await Promise.all(
      made.map(async ({ bytes }) => String((await PDFDocument.load(bytes)).context.trailerInfo.ID)),
    )
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
  })

  it('has its title in the metadata, escaped, and nothing of the hour', async () => {
    const { bytes, ...told } = await finishPress(await (await painted('')).document.save(), order)
    expect(told).toEqual({ pages: 1, strangers: [], gradients: false, pixels: false, unstamped: [] })
    const made = await PDFDocument.load(bytes, { updateMetadata: false })
    const packet = streamText(made.catalog.lookup(PDFName.of('Metadata')))
    expect(packet).toContain('A &lt;poster&gt;')
    expect(packet).toContain('Fernhill &amp; Marsh')
    expect(packet).toMatch(/<xmpMM:DocumentID>uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}</)
    expect(made.getModificationDate()?.toISOString()).toBe('2027-02-01T00:00:00.000Z')
    expect(made.getTitle()).toBe('A <poster>')
  })
})
