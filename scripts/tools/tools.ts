import type { CDPSession, Page, Protocol, Viewport } from 'puppeteer'
import { firstPageScript } from '../fit/first-page-script.ts'
import { layScript } from '../fit/lay-script.ts'
import { lookScript } from '../fit/look-script.ts'
import type { SheetSize } from '../fit/page/first-page.ts'
import type { Limits, Screens, Seen } from '../fit/sighting.ts'
import type { Tools } from '../model.ts'
import { bad, good } from '../problem.ts'
import { type Chromium, chromium } from './chromium.ts'
import { dataUri } from './filters.ts'
import { type ThreadPool, threadPool } from './thread-pool.ts'

/** The tools of one run: the browser and the threads open on first use, and close with the scope. */
export function tools(browser: Chromium = chromium(), beside: ThreadPool = threadPool()): Tools {
  return {
    warm() {
      browser.warm()
      beside.warm()
    },
    elsewhere: (module, name, input) => beside.call(module, name, input),
    print: (html, { tagged = true } = {}) =>
      browser.withPage(html, async (_, session) => {
        if (html.includes(' data-steps=')) await laid(session)
        return printed(session, tagged)
      }),
    look: (html, limits) => browser.withPage(html, (_, session) => lookAt(session, limits)),
    printAndLook: (html, limits) =>
      browser.withPage(html, async (_, session) => ({
        seen: await lookAt(session, limits),
        pdf: await printed(session, true),
      })),
    screens: (html, limits, { longest, ...size }) =>
      browser.withPage(html, (page, session) => photographed(page, session, limits, size, longest), true),
    thumbnail: (html, longest) => browser.withPage(html, (_, session) => firstSheet(session, longest)),
    async picture(logo, longest) {
      const html = `<!doctype html><title>.</title><body style="margin:0"><img src="${dataUri(logo)}" alt="" style="display:block;max-width:${longest}px;max-height:${longest}px">`
      try {
        const shot = await browser.withPage(html, async page =>
          (await page.$('img'))?.screenshot({ omitBackground: true }),
        )
        return shot.value === undefined ? bad(...shot.problems) : good(shot.value)
      } catch {
        return bad({
          code: 'load/bad-logo',
          severity: 'error',
          place: undefined,
          what: `the picture of ${logo.alt.text} cannot be drawn`,
          why: 'It is not a whole SVG picture.',
          mend: 'Save the logo again as SVG or PNG.',
        })
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([browser[Symbol.asyncDispose](), beside[Symbol.asyncDispose]()])
    },
  }
}

/** (Puppeteer's own `pdf` asks for the same, and reads the answer in pieces.) */
async function printed(session: CDPSession, tagged: boolean): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: tagged,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
  })
  return Buffer.from(data, 'base64')
}

/** Scrolls, and changes the window: what such a page printed later would have its places measured from elsewhere. */
async function photographed(
  page: Page,
  session: CDPSession,
  limits: Limits,
  size: Viewport,
  longest: number | undefined,
): Promise<Screens> {
  await page.setViewport(size)
  const seen = await lookAt(session, limits)
  const pictures: Uint8Array[] = []
  const scale = (longest ?? 0) / Math.max(size.width, size.height)
  for (const section of await page.$$('section')) {
    const box = scale > 0 ? await section.boundingBox() : null
    pictures.push(box === null ? await section.screenshot() : await shot(session, { ...box, scale }))
  }
  return { pictures, seen }
}

/** A small picture of the first sheet of a page. */
async function firstSheet(session: CDPSession, longest: number): Promise<Uint8Array> {
  const { width, height } = (await run(session, firstPageScript(paper))) as SheetSize
  const scale = longest / Math.max(width, height)
  return shot(session, { x: 0, y: 0, width, height, scale })
}

/** What stands in a box of the page, in px, as a small picture of it (WebP). */
async function shot(session: CDPSession, clip: Protocol.Page.Viewport): Promise<Uint8Array> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    clip,
    captureBeyondViewport: true,
  })
  return Buffer.from(data, 'base64')
}

/** What every paper asks for: a print alone is told no limits, and has to take the steps that a look at its like does. */
const paper: Limits = { floor: 12, frames: '[data-frame]' }

const laid = (session: CDPSession): Promise<unknown> => run(session, layScript(paper))

const lookAt = (session: CDPSession, limits: Limits): Promise<Seen> =>
  run(session, lookScript(limits)) as Promise<Seen>

/** Runs a script of ours in a page as it is printed. (A new document in a page starts as one for the screen.) */
async function run(session: CDPSession, expression: string): Promise<unknown> {
  await session.send('Emulation.setEmulatedMedia', { media: 'print' })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
