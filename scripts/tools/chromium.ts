import type { Browser, Page } from 'puppeteer'
import { loadPackage } from '../load-package.ts'
import { bad, type Checked, good } from '../problem.ts'
import { findBrowser } from './find-browser.ts'

/** One browser for a whole run. */
export interface Chromium extends AsyncDisposable {
  /** Starts it now, so that it is up when the first page comes. */
  warm(): void
  /** Lends a fresh page that holds this HTML. Nothing in it runs, and nothing leaves. */
  withPage<T>(html: string, use: (page: Page) => Promise<T>): Promise<Checked<T>>
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
  let free = atOnce
  const waiting: (() => void)[] = []
  const turn = async (): Promise<void> => {
    if (free > 0) free--
    else await new Promise<void>(resolve => waiting.push(resolve))
  }
  const done = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  return {
    warm: () => void open(),
    async withPage(html, use) {
      const browser = await open()
      if (browser.value === undefined) return browser as Checked<never>
      await turn()
      // A fresh page each time: element ids in tagged PDFs count up within a page and would differ on the second print.
      const page = await browser.value.newPage()
      try {
        await show(page, html)
        await loadFonts(page)
        return good(await use(page))
      } finally {
        await page.close()
        done()
      }
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

/**
 * Puts HTML into a page in which no script runs and no request leaves. (Puppeteer's own `setContent` waits for a
 * load event; everything here is inside the document, so there is nothing to wait for but the fonts.)
 */
async function show(page: Page, html: string): Promise<void> {
  const session = await page.createCDPSession()
  await Promise.all([
    page.setJavaScriptEnabled(false),
    session.send('Network.enable'),
    session.send('Network.setBlockedURLs', {
      urls: ['http://*', 'https://*', 'file://*', 'ftp://*', 'ws://*', 'wss://*'],
    }),
  ])
  const { frameTree } = await session.send('Page.getFrameTree')
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
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
