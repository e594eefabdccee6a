import type { Browser, Page } from 'puppeteer'

/** Pages lent out a few at a time. A page costs some 40 ms to open, so each is used again. */
export interface PagePool {
  /** Waits for a page that nobody else has, gives it to `use`, and takes it back, unless it is `spent` by then. */
  lend<T>(browser: Browser, use: (page: Page) => Promise<T>, spent?: boolean): Promise<T>
}

/** `most` pages at once; `prepare` sees each page once, before its first use. */
export function pagePool(most: number, prepare: (page: Page) => Promise<void>): PagePool {
  const idle: Page[] = []
  const waiting: (() => void)[] = []
  let lent = 0
  return {
    async lend(browser, use, spent = false) {
      // Whoever waits is handed the place of the one that leaves, so nobody slips in between.
      if (lent >= most) await new Promise<void>(resolve => waiting.push(resolve))
      else lent++
      let page: Page | undefined
      try {
        page = idle.pop()
        if (page === undefined) {
          page = await browser.newPage()
          await prepare(page)
        }
        const result = await use(page)
        if (spent) await page.close()
        else idle.push(page)
        return result
      } catch (error) {
        // Nobody knows what state it is in: the next borrower gets a new one.
        await page?.close().catch(() => undefined)
        throw error
      } finally {
        const next = waiting.shift()
        if (next) next()
        else lent--
      }
    },
  }
}
