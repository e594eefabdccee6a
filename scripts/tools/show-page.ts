import type { CDPSession, Page } from 'puppeteer'

/** A page's own line to the browser, for what is asked so often that every word of it counts. */
interface Line {
  readonly session: CDPSession
  readonly frameId: string
}

const lines = new WeakMap<Page, Line>()

/** Closes a page to everything from outside: no script runs in it, and no request leaves. */
export async function preparePage(page: Page): Promise<void> {
  // How long to wait is decided by the pool.
  page.setDefaultTimeout(0)
  const session = await page.createCDPSession()
  // The session stays attached: what it blocks is open again without it.
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    page.setJavaScriptEnabled(false),
    session.send('Network.enable'),
    session.send('Network.setBlockedURLs', {
      urls: ['http://*', 'https://*', 'file://*', 'ftp://*', 'ws://*', 'wss://*'],
    }),
  ])
  lines.set(page, { session, frameId: frameTree.frame.id })
}

/**
 * Puts HTML into a page, and waits for its fonts. (Puppeteer's own `setContent` waits for a load event; everything here
 * is inside the document, so there is nothing else to wait for.)
 *
 * Text in a font that is still loading prints as nothing, and `document.fonts.ready` is true before the first
 * layout asks for one. With scripts off no promise of the page ever settles, so this asks until all are there.
 */
export async function showPage(page: Page, html: string): Promise<CDPSession> {
  const line = lines.get(page)
  if (line === undefined) throw new Error('a page was lent that had not been prepared')
  const { session, frameId } = line
  await session.send('Page.setDocumentContent', { frameId, html })
  const asked = { expression: fontsAreThere, returnByValue: true }
  for (;;) {
    const { value } = (await session.send('Runtime.evaluate', asked)).result
    if (value === 'loaded') return session
    if (value !== 'waiting') throw new BadFont(String(value))
    await new Promise(resolve => setTimeout(resolve, 2))
  }
}

/** Said of a font that the browser refuses, by the family that it was given. */
export class BadFont extends Error {
  override readonly name = 'BadFont'
}

const fontsAreThere = `{
  const fonts = [...document.fonts]
  for (const font of fonts) if (font.status === 'unloaded') void font.load()
  const bad = fonts.find(font => font.status === 'error')
  bad ? bad.family : fonts.every(font => font.status === 'loaded') ? 'loaded' : 'waiting'
}`
