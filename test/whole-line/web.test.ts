import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { editions, output } from './outputs.ts'
import { leaving, type Reader, reader } from './pages.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const files = ['index.html', 'how-to-guide.html'] as const
const widths = [1280, 320]

let browser: Reader
beforeAll(async () => {
  browser = await reader()
})
afterAll(() => browser[Symbol.asyncDispose]())

const cases = editions.flatMap(edition => files.map(file => [edition, file] as const))

describe.each(cases)('the web page %s/%s', (edition, file) => {
  const path = output(built, edition, file)

  it.each(widths)('has no barrier that axe can find, closed or opened, %i pixels wide', async width => {
    await using opened = await browser.open(path, { width })
    const { page } = opened
    await page.evaluate(axe)
    expect(await barriers(page)).toEqual([])
    const count = await page.$$eval('details', all => all.map(one => (one.open = true)).length)
    expect(count).toBe(file === 'index.html' ? 6 : 0)
    if (count > 0) expect(await barriers(page)).toEqual([])
  })

  it.each(widths)('needs no scrolling sideways, closed or opened, %i pixels wide', async width => {
    await using opened = await browser.open(path, { width })
    const wide = (): Promise<number> => opened.page.evaluate(() => document.documentElement.scrollWidth)
    expect(await wide()).toBeLessThanOrEqual(width)
    await opened.page.$$eval('details', all => all.map(one => (one.open = true)))
    expect(await wide()).toBeLessThanOrEqual(width)
  })

  it('asks for nothing outside itself, and has a policy that would refuse it', async () => {
    await using opened = await browser.open(path)
    const { page, asked, faults } = opened
    await page.$$eval('details', all => all.map(one => (one.open = true)))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    expect(leaving(asked)).toEqual([])
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

  it('lets the keyboard skip to what matters first', async () => {
    await using opened = await browser.open(path)
    const { page } = opened
    await page.keyboard.press('Tab')
    const skip = await page.evaluate(() => {
      const link = document.activeElement as HTMLAnchorElement
      const { top, bottom } = link.getBoundingClientRect()
      return { href: link.getAttribute('href'), seen: top >= 0 && bottom > 0 }
    })
    expect(skip).toEqual({ href: file === 'index.html' ? '#promises' : '#guide', seen: true })
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })
})

describe.each(editions)('the promises on the web page of %s', edition => {
  const path = output(built, edition, 'index.html')
  const { compact, indicators } = subjectOf(built, edition)
  const shown = (page: Page, id: string): Promise<boolean> =>
    page.evaluate(
      one =>
        document
          .getElementById(one)
          ?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ?? false,
      id,
    )

  it.each([true, false])('open and close with the keyboard (scripts on: %s)', async scripts => {
    await using opened = await browser.open(path, { scripts })
    const { page } = opened
    const reached: string[] = []
    for (let presses = 0; presses < 30 && reached.length < 6; presses++) {
      await page.keyboard.press('Tab')
      const title = await page.evaluate(
        () => document.activeElement?.closest('summary')?.querySelector('h2')?.textContent ?? '',
      )
      if (!title) continue
      reached.push(title)
      const id = `C${reached.length}.1`
      await expect.poll(() => shown(page, id), { timeout: 5000 }).toBe(false)
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page, id), { timeout: 5000, message: `${id} after Enter` }).toBe(true)
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page, id), { timeout: 5000 }).toBe(false)
      await page.keyboard.press('Space')
      await expect.poll(() => shown(page, id), { timeout: 5000, message: `${id} after Space` }).toBe(true)
    }
    expect(reached).toEqual(compact.commitments.map(one => one.title.text))
  })

  it('show a line when a link leads to its code', async () => {
    await using opened = await browser.open(path, { after: '#C3.2' })
    const { page } = opened
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('C3.2')
    expect(await page.$$eval('details', all => all.map(one => one.open))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ])
    const { top, bottom } = await page.$eval(
      ':target',
      one => one.getBoundingClientRect().toJSON() as DOMRect,
    )
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(900)
  })

  it('hold every behaviour by its code, once', async () => {
    await using opened = await browser.open(path, { scripts: false })
    const lines = indicators.indicators.flatMap(one => [...one.expect, ...one.love, ...one.not_expect])
    expect(lines.length).toBe(42)
    const told = await opened.page.$$eval('.level li', all =>
      all.map(one => [one.id, one.lastElementChild?.textContent]),
    )
    const wanted = lines.map(({ code, text }) => [code, text.text])
    expect(told.toSorted()).toEqual(wanted.toSorted())
  })
})

/** What axe finds, each by its rule and the first element that breaks it. */
async function barriers(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`)
}
