import type { CDPSession } from 'puppeteer'
import { firstPageScript } from '../fit/first-page-script.ts'
import { layScript } from '../fit/lay-script.ts'
import { lookScript } from '../fit/look-script.ts'
import type { SheetSize } from '../fit/page/first-page.ts'
import type { Limits, Screens, Seen } from '../fit/sighting.ts'
import type { ScreenSize, Tools } from '../model.ts'
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
    screens: (html, limits, size) =>
      browser.withPage(html, (_, session) => photographed(session, limits, size)),
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

/**
 * Every section of a page as a picture of this size. Each is shown alone, at the head of the page: how a browser draws what
 * it has scrolled to depends on how busy it is.
 */
async function photographed(
  session: CDPSession,
  limits: Limits,
  { longest, ...size }: ScreenSize,
): Promise<Screens> {
  const deviceScaleFactor = longest === undefined ? 1 : longest / Math.max(size.width, size.height)
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor, mobile: false })
  const seen = await lookAt(session, limits)
  const pictures: Uint8Array[] = []
  while (await run(session, shownAlone(pictures.length)))
    pictures.push(await (longest === undefined ? taken(session, size, 'png') : small(session, size)))
  await session.send('Emulation.clearDeviceMetricsOverride')
  return { pictures, seen }
}

/** Leaves one section of a page to be seen; false if there are fewer. */
const shownAlone = (index: number): string => `{
  const sections = [...document.querySelectorAll('section')]
  for (const [at, { style }] of sections.entries()) style.display = at === ${index} ? '' : 'none'
  ${index} < sections.length
}`

/**
 * A small picture of the first sheet of a page, in WebP. The page itself is drawn small: a picture made smaller on the
 * way out (`clip.scale`) is now and then put together from what had been drawn at another scale.
 */
async function firstSheet(session: CDPSession, longest: number): Promise<Uint8Array> {
  const size = (await run(session, firstPageScript(paper))) as SheetSize
  const deviceScaleFactor = longest / Math.max(size.width, size.height)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 0,
    height: 0,
    deviceScaleFactor,
    mobile: false,
  })
  const picture = await small(session, size)
  await session.send('Emulation.clearDeviceMetricsOverride')
  return picture
}

/**
 * A picture that came out the same twice running. Drawn small, an edge that is blended with its own colour differs by one
 * shade every hundredth time.
 */
async function small(session: CDPSession, size: SheetSize): Promise<Uint8Array> {
  let last = await taken(session, size, 'webp')
  for (let tries = 0; tries < 6; tries++) {
    const next = await taken(session, size, 'webp')
    if (Buffer.compare(last, next) === 0) break
    last = next
  }
  return last
}

async function taken(session: CDPSession, size: SheetSize, format: 'png' | 'webp'): Promise<Uint8Array> {
  await run(session, laidAfresh)
  const { data } = await session.send('Page.captureScreenshot', {
    format,
    clip: { x: 0, y: 0, ...size, scale: 1 },
    captureBeyondViewport: true,
    ...(format === 'webp' ? { quality: 80 } : {}),
  })
  return Buffer.from(data, 'base64')
}

/** What a page keeps of its layout at another scale depends on how busy the browser was: dots fall elsewhere in a border. */
const laidAfresh = `{
  const { style } = document.documentElement
  style.display = 'none'
  document.documentElement.getBoundingClientRect()
  style.display = ''
}`

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
