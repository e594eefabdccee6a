import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { levelsOf } from '../../scripts/views/behaviours.ts'
import { editions, output } from './outputs.ts'
import { type Reader, reader } from './pages.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
/** As long as a timer can wait, in ms: a slow machine takes its time. */
const patience = 2 ** 31 - 1
let browser: Reader
beforeAll(async () => {
  browser = await reader()
})
afterAll(() => browser[Symbol.asyncDispose]())

describe.each(editions)('the promises on the web page of %s', edition => {
  const path = output(built, edition, 'index.html')
  const subject = subjectOf(built, edition)
  const { compact } = subject
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
        () =>
          document.activeElement?.closest('summary')?.querySelector('h2 > :last-child')?.textContent ?? '',
      )
      if (!title) continue
      reached.push(title)
      const id = `C${reached.length}.1`
      await expect.poll(() => shown(page, id), { timeout: patience }).toBe(false)
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page, id), { timeout: patience, message: `${id} after Enter` }).toBe(true)
      await page.keyboard.press('Enter')
      await expect.poll(() => shown(page, id), { timeout: patience }).toBe(false)
      await page.keyboard.press('Space')
      await expect.poll(() => shown(page, id), { timeout: patience, message: `${id} after Space` }).toBe(true)
    }
    expect(reached).toEqual(compact.commitments.map(one => one.title.text))
  })

  it('show a line when a link leads to its code', async () => {
    await using opened = await browser.open(path, { after: '#C3.2' })
    const { page } = opened
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('C3.2')
    expect(await page.$$eval('.stop details', all => all.map(one => one.open))).toEqual([
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
    const lines = compact.commitments.flatMap(({ id }) => levelsOf(subject, id).flatMap(level => level.lines))
    expect(lines.length).toBe(42)
    const told = await opened.page.$$eval('.level li', all =>
      all.map(one => [one.id, one.lastElementChild?.textContent]),
    )
    const wanted = lines.map(({ code, bare }) => [code, bare.text])
    expect(told.toSorted()).toEqual(wanted.toSorted())
  })
})
