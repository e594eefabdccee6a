import type { Browser, Page } from 'puppeteer'
import { loadPackage } from '../load-package.ts'
import { bad, type Checked, good } from '../problem.ts'
import { findBrowser } from './find-browser.ts'
import { pagePool } from './page-pool.ts'

/** One browser for a whole run. */
export interface Chromium extends AsyncDisposable {
  /** Starts it now, so that it is up when the first page comes. */
  warm(): void
  /** Lends a page that holds this HTML, for the last time if it is `spent` by its use. Nothing in it runs, and nothing leaves. */
  withPage<T>(html: string, use: (page: Page) => Promise<T>, spent?: boolean): Promise<Checked<T>>
  version(): Promise<string>
}

/** Pages in the browser at once: enough for it to go on printing while this process is busy with something else. */
const atOnce = 4

/**
 * Opens the browser on first use and closes it at the end of the scope. Scripts are off and the network is
 * refused in every page: content is never code, and a page must hold all that it shows.
 */
export function chromium(): Chromium {
  let opening: Promise<Checked<Browser>> | undefined
  const open = (): Promise<Checked<Browser>> => {
    opening ??= launch()
    return opening
  }
  const pool = pagePool(atOnce, close)

  return {
    warm: () => void open(),
    async withPage(html, use, spent) {
      const browser = await open()
      if (browser.value === undefined) return browser as Checked<never>
      const opened = browser.value
      const prepared = async (page: Page) => {
        await show(page, html)
        await loadFonts(page)
        return use(page)
      }
      const result = await pool.lend(opened, prepared, spent)
      return good(result)
    },
    async version() {
      const browser = await open()
      return browser.value === undefined ? 'none' : browser.value.version()
    },
    async [Symbol.asyncDispose]() {
      const browser = await opening
      await browser?.value?.close()
    },
  }
}

/**
 * Text in a font that is still loading prints as nothing, and `document.fonts.ready` is true before the first
 * layout asks for one. With scripts off no promise of the page ever settles, so this asks until all are there.
 */
async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const font of document.fonts) void font.load()
  })
  for (let tries = 0; tries < 500; tries++) {
    if (await page.evaluate(() => [...document.fonts].every(font => font.status === 'loaded'))) return
    await new Promise(resolve => setTimeout(resolve, 4))
  }
  throw new Error('the fonts of a page did not load')
}

/** Closes a page to everything from outside: no script runs in it, and no request leaves. */
async function close(page: Page): Promise<void> {
  const session = await page.createCDPSession()
  // The session stays attached: what it blocks is open again without it.
  await Promise.all([
    page.setJavaScriptEnabled(false),
    session.send('Network.enable'),
    session.send('Network.setBlockedURLs', {
      urls: ['http://*', 'https://*', 'file://*', 'ftp://*', 'ws://*', 'wss://*'],
    }),
  ])
}

/**
 * Puts HTML into a page. (Puppeteer's own `setContent` waits for a load event; everything here is inside the
 * document, so there is nothing to wait for but the fonts.)
 */
async function show(page: Page, html: string): Promise<void> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  await session.detach()
}

async function launch(): Promise<Checked<Browser>> {
  const found = await findBrowser()
  if (found.value === undefined) return bad(...found.problems)
  const { default: puppeteer } = loadPackage('puppeteer') as typeof import('puppeteer')
  // Chromium refuses its sandbox to root, and containers often lack what it needs; everyone else keeps it.
  const unsandboxed = process.getuid?.() === 0 || process.env.COMPACT_PRESS_NO_SANDBOX === '1'
  try {
    return good(
      await puppeteer.launch({
        executablePath: found.value.path,
        headless: 'shell',
        pipe: true,
        // An interrupted run ends by itself, and closes the browser at the end of its scope.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        env: { ...process.env, ...found.value.env },
        args: [
          '--disable-gpu',
          '--font-render-hinting=none',
          '--no-zygote',
          '--disable-background-networking',
          // No address is ever found: frames and refreshes pass by what is blocked within a page.
          '--host-resolver-rules=MAP * ~NOTFOUND',
          ...(unsandboxed ? ['--no-sandbox'] : []),
        ],
      }),
    )
  } catch (error) {
    return bad({
      code: 'browser/start',
      severity: 'error',
      place: undefined,
      what: `the browser at ${found.value.path} did not start`,
      why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      mend: 'Run `npm run doctor`. In a container, set COMPACT_PRESS_NO_SANDBOX=1.',
    })
  }
}
