import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriers } from '../reading/barriers.ts'
import { editions, manifest, output } from './outputs.ts'
import { leaving, type Opened, type Reader, reader } from './pages.ts'

const built = inject('built')
const widths = [1280, 320]

let browser: Reader
beforeAll(async () => {
  browser = await reader()
})
afterAll(() => browser[Symbol.asyncDispose]())

/** What is made in a way of its own; most pages are of one kind. */
const ofItsOwn = /^(index|how-to-guide|easy-read|messages|screen-slides|social-pictures)\.html$/
const ofMany = /^(poster|feedback-form|pledge-cards|scenario-cards|run-sheet)\.html$/

/**
 * Every web page of one edition, and those of another that differ by more than its name. The slide show has its own tests,
 * and its presenter view is Marp's.
 */
const cases = editions.flatMap((edition, index) =>
  manifest(built, edition)
    .files.filter(
      ({ kind, path }) => kind === 'web' && (index === 0 || ofItsOwn.test(path) || ofMany.test(path)),
    )
    .map(({ path }) => [edition, path] as const),
)

it('the web pages are those of every item that is printed, the guide, Easy Read and the hub', () => {
  expect(cases.length).toBeGreaterThanOrEqual(18)
  expect(cases.map(([, file]) => file)).toEqual(
    expect.arrayContaining(['index.html', 'how-to-guide.html', 'poster.html', 'easy-read.html']),
  )
})

describe.each(cases)('the web page %s/%s', (edition, file) => {
  // Opening takes longer than most of what is asked of a page, and a page without scripts forgets what was done to it.
  let opened: Opened
  beforeAll(async () => {
    opened = await browser.open(output(built, edition, file))
  })
  afterAll(() => opened[Symbol.asyncDispose]())
  const at = async (width: number): Promise<Page> => {
    await opened.page.setViewport({ width, height: 900 })
    return opened.page
  }

  /** As it opens, with nothing chosen by the keyboard. */
  const afresh = async (): Promise<Page> => {
    const page = await at(1280)
    await page.goto(`file://${output(built, edition, file)}`)
    return page
  }

  it('asks for nothing but the pictures beside it, and has a policy that would refuse it', async () => {
    const { page, asked, faults } = opened
    await fold(page, 'open')
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const beside = manifest(built, edition).files.filter(({ kind }) => kind === 'preview')
    const pictures = beside.map(({ path }) => `file://${output(built, edition, path)}`)
    expect(leaving(asked).filter(address => !pictures.includes(address))).toEqual([])
    expect(faults).toEqual([])
    const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', one =>
      one.getAttribute('content'),
    )
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src|https?:|\*/)
    expect(await page.$$eval('script', all => all.length)).toBe(0)
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(one => one.status === 'loaded').length,
    )
    expect(loaded).toBeGreaterThan(0)
  })

  // Some of those that are alike are looked at here, and every page of every edition by `conformance`.
  const looked = ofItsOwn.test(file) ? widths : ofMany.test(file) ? [1280] : []
  it.each(edition === editions[0] ? looked : looked.slice(1))(
    'has no barrier that axe can find, closed or opened, %i pixels wide',
    async width => {
      const page = await at(width)
      await fold(page, 'closed')
      expect(await barriers(page)).toEqual([])
      const count = await fold(page, 'open')
      if (file === 'index.html') expect(count).toBeGreaterThan(15)
      else expect(count).toBe(0)
      if (count > 0) expect(await barriers(page)).toEqual([])
    },
  )

  it.each(widths)('needs no scrolling sideways, closed or opened, %i pixels wide', async width => {
    const page = await at(width)
    expect(await page.evaluate(() => innerWidth)).toBe(width)
    for (const how of ['closed', 'open'] as const) {
      await fold(page, how)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('lets the keyboard skip to what matters first', async () => {
    const page = await afresh()
    await page.keyboard.press('Tab')
    const skip = await page.evaluate(() => {
      const link = document.activeElement as HTMLAnchorElement
      const { top, bottom } = link.getBoundingClientRect()
      return { href: link.getAttribute('href'), seen: top >= 0 && bottom > 0 }
    })
    const places: Record<string, string> = { 'index.html': '#promises', 'how-to-guide.html': '#guide' }
    expect(skip).toEqual({ href: places[file] ?? '#words', seen: true })
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  it('leads the keyboard to every link, in the order of the page, and shows where it is', async () => {
    const page = await afresh()
    await fold(page, 'open')
    const wanted = await page.$$eval('a[href], summary', all => all.map(one => one.textContent?.trim()))
    expect(wanted.length).toBeGreaterThan(3)
    const reached: unknown[] = []
    for (let press = 0; press < wanted.length; press++) {
      await page.keyboard.press('Tab')
      const { text, ring } = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return {
          text: one.textContent?.trim(),
          ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        }
      })
      expect(ring, `the ring round “${text}”`).toBeGreaterThanOrEqual(2)
      reached.push(text)
    }
    expect(reached).toEqual(wanted)
  })

  it('keeps its marks where the reader has chosen the colours, and moves nothing for those who asked for stillness', async () => {
    const page = await at(1280)
    const client = await page.createCDPSession()
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    })
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const found = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'))
      probe.style.color = 'CanvasText'
      const text = getComputedStyle(probe).color
      probe.remove()
      const marks = [...document.querySelectorAll('.mark')].map(one => getComputedStyle(one).color)
      const moving = [...document.querySelectorAll('*')].filter(one => {
        const { animationName, transitionDuration } = getComputedStyle(one)
        return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration)
      })
      return { text, marks, moving: moving.length }
    })
    await client.detach()
    expect(found.marks.filter(colour => colour !== found.text)).toEqual([])
    expect(found.moving).toBe(0)
    // Some pages have no marks; the promises always have theirs.
    if (/^(index|poster|how-to-guide)/.test(file)) expect(found.marks.length).toBeGreaterThan(5)
  })

  it('is legible on paper too: nothing is cut off at the side', async () => {
    const page = await at(688)
    await page.emulateMediaType('print')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    await page.emulateMediaType()
    expect(wide).toBeLessThanOrEqual(688)
  })
})

describe.each(editions)('the slide show of %s', edition => {
  it('has no barrier that axe can find on the slide that it opens with', async () => {
    await using opened = await browser.open(output(built, edition, 'deck.html'))
    await opened.page.waitForSelector('.bespoke-marp-active')
    expect(await barriers(opened.page)).toEqual([])
  })
})

/** Opens or closes all that a page can hide, and tells how much that is. */
const fold = (page: Page, how: 'open' | 'closed'): Promise<number> =>
  page.$$eval(
    'details',
    (all, open) => all.map(one => one.toggleAttribute('open', open)).length,
    how === 'open',
  )
