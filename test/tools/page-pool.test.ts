import type { Browser, Page } from 'puppeteer'
import { describe, expect, it } from 'vitest'
import { pagePool } from '../../scripts/tools/page-pool.ts'

/** A browser that only counts the pages it opens. */
function browser(): { opened: number; closed: number; browser: Browser } {
  const counts = { opened: 0, closed: 0 }
  const newPage = async (): Promise<Page> => {
    counts.opened++
    return { close: async () => void counts.closed++, once() {}, off() {} } as unknown as Page
  }
  return Object.assign(counts, { browser: { newPage } as unknown as Browser })
}

const unhurried = <T>(work: Promise<T>): Promise<T> => work
const soon = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1))

describe('pages of the browser', () => {
  it('are never more than allowed, however many ask, and all who ask get one', async () => {
    const counts = browser()
    const pool = pagePool(counts.browser, 3, async () => undefined, unhurried)
    let [now, most, served] = [0, 0, 0]
    const ask = (): Promise<void> =>
      pool.lend(async () => {
        most = Math.max(most, ++now)
        await soon()
        now--
        served++
      })
    await Promise.all(Array.from({ length: 20 }, ask))
    await Promise.all(Array.from({ length: 5 }, ask))
    expect([most, served, counts.opened]).toEqual([3, 25, 3])
  })

  it('are closed when something went wrong in them, and the next in line gets a new one', async () => {
    const counts = browser()
    const pool = pagePool(counts.browser, 1, async () => undefined, unhurried)
    const broken = pool.lend(async () => {
      await soon()
      throw new Error('broken')
    })
    const next = pool.lend(async () => 'fine')
    await expect(broken).rejects.toThrow('broken')
    await expect(next).resolves.toBe('fine')
    expect([counts.opened, counts.closed]).toEqual([2, 1])
  })

  it('are closed after a use that has spent them', async () => {
    const counts = browser()
    const pool = pagePool(counts.browser, 1, async () => undefined, unhurried)
    expect(await pool.lend(async () => 'seen', true)).toBe('seen')
    expect([counts.opened, counts.closed]).toEqual([1, 1])
    await pool.lend(async () => 'printed')
    await pool.lend(async () => 'printed')
    expect([counts.opened, counts.closed]).toEqual([2, 1])
  })
})
