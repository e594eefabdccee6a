import type { CDPSession, Page, Viewport } from 'puppeteer'
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
  const deviceScaleFactor = longest === undefined ? 1 : longest / Math.max(size.width, size.height)
  await page.setViewport({ ...size, deviceScaleFactor })
  const seen = await lookAt(session, limits)
  const pictures: Uint8Array[] = []
  const format = longest === undefined ? ({ type: 'png' } as const) : ({ type: 'webp', quality } as const)
  for (const section of await page.$$('section'))
    pictures.push(await settled(() => section.screenshot(format)))
  return { pictures, seen }
}

/**
 * A picture that comes out the same twice running: on a busy machine the first may still show a logo as it was drawn for
 * another scale. One that never settles is given as it came last.
 */
async function settled(take: () => Promise<Uint8Array>): Promise<Uint8Array> {
  let last = await take()
  for (let tries = 0; tries < 6; tries++) {
    const next = await take()
    if (Buffer.compare(last, next) === 0) return next
    last = next
  }
  return last
}

/** Of small pictures in WebP, of 100. */
const quality = 80

/**
 * A small picture of the first sheet of a page, in WebP. The page itself is drawn small: a picture made smaller on the
 * way out (`clip.scale`) is now and then put together from what had been drawn at another scale.
 */
async function firstSheet(session: CDPSession, longest: number): Promise<Uint8Array> {
  const { width, height } = (await run(session, firstPageScript(paper))) as SheetSize
  const deviceScaleFactor = longest / Math.max(width, height)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 0,
    height: 0,
    deviceScaleFactor,
    mobile: false,
  })
  const clip = { x: 0, y: 0, width, height, scale: 1 }
  const asked = { format: 'webp', quality, clip, captureBeyondViewport: true } as const
  const { data } = await session.send('Page.captureScreenshot', asked)
  await session.send('Emulation.clearDeviceMetricsOverride')
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
