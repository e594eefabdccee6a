import type { CDPSession, Page } from 'puppeteer'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { findBrowser } from './find-browser.ts'
import { inTime, Late } from './in-time.ts'
import { launchBrowser, type Patience, type RunningBrowser } from './launch-browser.ts'
import { type PagePool, pagePool } from './page-pool.ts'
import { BadFont, preparePage, showPage } from './show-page.ts'

/** One browser for a whole run. */
export interface Chromium extends AsyncDisposable {
  /** Before the first page of a build: starts the browser, so that it is up when that comes; one given up gets a new chance. */
  warm(): void
  /**
   * Lends a page that holds this HTML, for the last time if it is `spent` by its use. Nothing in it runs, and nothing
   * leaves. `session` speaks to the browser about it without detours, for what every page is asked.
   */
  withPage<T>(
    html: string,
    use: (page: Page, session: CDPSession) => Promise<T>,
    spent?: boolean,
  ): Promise<Checked<T>>
  version(): Promise<string>
}

/** Pages in the browser at once: enough for it to go on printing while this process is busy with something else. */
const atOnce = 4

/** The slowest page takes about a second on an idle machine: these are for one that is very busy. */
const patient: Patience = { start: 30, page: 60, close: 10 }

/** A browser and the pages lent from it. */
interface Opened extends RunningBrowser {
  readonly pages: PagePool
}

/**
 * Opens the browser on first use and closes it at the end of the scope. Scripts are off and the network is
 * refused in every page: content is never code, and a page must hold all that it shows.
 *
 * A browser that hangs over a page, or dies, is put an end to, and the next page gets a fresh one. Every page that was
 * in it is tried once more in a browser of its own, so that none has to pay for another; what fails there too is a
 * Problem.
 */
export function chromium(patience: Patience = patient): Chromium {
  let opening: Promise<Checked<Opened>> | undefined
  let ended = false
  /** Why nothing more is printed for now: whoever else asks need not wait as long again to hear the same. */
  let refused: readonly Problem[] | undefined
  const all = new Set<Promise<Checked<Opened>>>()
  const fresh = (): Promise<Checked<Opened>> => {
    const one = open(patience)
    all.add(one)
    return one
  }
  const shared = (): Promise<Checked<Opened>> => {
    opening ??= fresh()
    return opening
  }
  const tried = async <T>(opened: Opened, work: Work<T>): Promise<T | Fallen> => {
    try {
      return await opened.pages.lend(work.use, work.spent)
    } catch (error) {
      const fallen = fallOf(error, opened)
      if (fallen === undefined) throw error
      return fallen
    }
  }

  return {
    warm() {
      refused = undefined
      void shared()
    },
    async withPage(html, use, spent = false) {
      const work = {
        spent,
        async use(page: Page) {
          return use(page, await showPage(page, html))
        },
      }
      if (refused !== undefined) return bad(...refused)
      const asked = shared()
      const { value: first, problems } = await asked
      if (first === undefined) {
        if (opening === asked) opening = undefined
        refused = problems
        return bad(...problems)
      }
      const result = await tried(first, work)
      if (!(result instanceof Fallen)) return good(result)
      if (result.isThePage) return bad(result.problem)
      first.kill()
      if (ended) return bad(result.problem)
      if (opening === asked) opening = undefined
      const { value: own, problems: found } = await fresh()
      if (own === undefined) return bad(...found)
      const again = await tried(own, work)
      await own.close()
      if (!(again instanceof Fallen)) return good(again)
      if (again.problem.code === 'browser/late') refused = [givenUp]
      return bad(again.problem)
    },
    async version() {
      const { value } = await shared()
      return value === undefined ? 'none' : value.browser.version()
    },
    async [Symbol.asyncDispose]() {
      ended = true
      await Promise.all([...all].map(async one => (await one).value?.close()))
    },
  }
}

interface Work<T> {
  readonly use: (page: Page) => Promise<T>
  readonly spent: boolean
}

async function open(patience: Patience): Promise<Checked<Opened>> {
  const found = await findBrowser()
  if (found.value === undefined) return bad(...found.problems)
  const { value, problems } = await launchBrowser(found.value, patience)
  if (value === undefined) return bad(...problems)
  const inItsTime = <T>(work: Promise<T>): Promise<T> => inTime(work, patience.page, value.kill)
  return good({ ...value, pages: pagePool(value.browser, atOnce, preparePage, inItsTime) })
}

const givenUp: Problem = {
  code: 'browser/given-up',
  severity: 'error',
  place: undefined,
  what: 'the pages after that were not tried',
  mend: 'Try again when that page can be printed.',
}

/** That the browser, and not the program, gave up over a page. */
class Fallen {
  readonly problem: Problem
  /** Whether any browser would: it need not be tried again. */
  readonly isThePage: boolean
  constructor(code: string, what: string, why: string, mend = busy) {
    this.problem = { code: `browser/${code}`, severity: 'error', place: undefined, what, why, mend }
    this.isThePage = code === 'bad-font'
  }
}

const busy =
  'Try again with fewer programs open. If it is always the same file, look at what is new in its words or its logo.'

function fallOf(error: unknown, { browser }: Opened): Fallen | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof BadFont)
    return new Fallen(
      'bad-font',
      `the browser refuses a file of the font ${error.message}`,
      'It looks through each font before it uses it, and found this one damaged.',
      'Download the font again, or save it as WOFF2 with a font program.',
    )
  if (error instanceof Late)
    return new Fallen('late', 'the browser hung over a page', `It was ${error.message}, twice.`)
  // A page whose process dies takes its session with it, and the browser itself lives on.
  if (
    !browser.connected ||
    (/Error$/.test(error.name) && /Target closed|Session closed|crashed|detached/i.test(error.message))
  )
    return new Fallen('died', 'the browser died over a page', `It said: ${error.message.split('\n')[0]}`)
  return undefined
}
