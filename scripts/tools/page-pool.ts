import type { Browser, Page } from 'puppeteer'

/** Pages of one browser, lent out a few at a time. A page costs some 40 ms to open, so each is used again. */
export interface PagePool {
  /** Waits for a page that nobody else has, gives it to `use`, and takes it back, unless it is `spent` by then. */
  lend<T>(use: (page: Page) => Promise<T>, spent?: boolean): Promise<T>
}

/** `most` pages at once; `prepare` sees each page once, before its first use. `inItsTime` bounds each loan, the wait for it aside. */
export function pagePool(
  browser: Browser,
  most: number,
  prepare: (page: Page) => Promise<void>,
  inItsTime: <T>(work: Promise<T>) => Promise<T>,
): PagePool {
  const idle: Page[] = []
  const waiting: (() => void)[] = []
  let lent = 0
  return {
    async lend(use, spent = false) {
      // Whoever waits is handed the place of the one that leaves, so nobody slips in between.
      if (lent >= most) await new Promise<void>(resolve => waiting.push(resolve))
      else lent++
      let page: Page | undefined
      const loan = async () => {
        page = idle.pop()
        if (page === undefined) {
          page = await browser.newPage()
          await prepare(page)
        }
        const result = await unlessItCrashes(page, use)
        if (spent) await page.close()
        else idle.push(page)
        return result
      }
      try {
        return await inItsTime(loan())
      } catch (error) {
        // Nobody knows what state it is in: the next borrower gets a new one.
        void page?.close().catch(() => undefined)
        throw error
      } finally {
        const next = waiting.shift()
        if (next) next()
        else lent--
      }
    },
  }
}

/** A page whose process has died answers nothing, not even with an error. */
async function unlessItCrashes<T>(page: Page, use: (page: Page) => Promise<T>): Promise<T> {
  let crash: (error: Error) => void = () => undefined
  const crashed = new Promise<never>((_, reject) => {
    crash = reject
  })
  page.once('error', crash)
  try {
    return await Promise.race([use(page), crashed])
  } finally {
    page.off('error', crash)
  }
}
