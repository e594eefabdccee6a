import type { Page, Viewport } from 'puppeteer'
import { layScript } from '../fit/lay-script.ts'
import { lookScript } from '../fit/look-script.ts'
import type { Limits, Screens, Seen } from '../fit/sighting.ts'
import type { Tools } from '../model.ts'
import { bad, good } from '../problem.ts'
import { type Chromium, chromium } from './chromium.ts'
import { dataUri } from './filters.ts'
import { fonts } from './fonts.ts'
import { liquid, type Markup } from './liquid.ts'
import { type SecondThread, secondThread } from './second-thread.ts'
import { styles } from './styles.ts'

/** The tools of one run: the browser and the template engine open on first use, and close with the scope. */
export function tools(
  templates: string,
  browser: Chromium = chromium(),
  beside: SecondThread = secondThread(),
): Tools {
  let engine: Markup | undefined
  return {
    markup(template, data) {
      engine ??= liquid(templates)
      return engine(template, data)
    },
    warm() {
      browser.warm()
      beside.warm()
    },
    elsewhere: (module, name, input) => beside.call(module, name, input),
    styles: (template, theme) => styles(templates, template, theme),
    fonts,
    print: (html, { tagged = true } = {}) =>
      browser.withPage(html, async page => {
        if (html.includes(' data-steps=')) await laid(page)
        return printed(page, tagged)
      }),
    look: (html, limits) => browser.withPage(html, page => lookAt(page, limits)),
    printAndLook: (html, limits) =>
      browser.withPage(html, async page => ({
        seen: await lookAt(page, limits),
        pdf: await printed(page, true),
      })),
    screens: (html, limits, width, height) =>
      browser.withPage(html, page => photographed(page, limits, { width, height }), true),
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

const printed = (page: Page, tagged: boolean): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged, timeout: 0 })

/** Scrolls, and changes the window: what such a page printed later would have its places measured from elsewhere. */
async function photographed(page: Page, limits: Limits, size: Viewport): Promise<Screens> {
  await page.setViewport(size)
  const seen = await lookAt(page, limits)
  const pictures: Uint8Array[] = []
  for (const section of await page.$$('section')) pictures.push(await section.screenshot())
  return { pictures, seen }
}

/** What every paper asks for: a print alone is told no limits, and has to take the steps that a look at its like does. */
const paper: Limits = { floor: 12, frames: '[data-frame]' }

async function laid(page: Page): Promise<void> {
  await page.emulateMediaType('print')
  await page.evaluate(layScript(paper))
}

async function lookAt(page: Page, limits: Limits): Promise<Seen> {
  // What is seen has to be what is printed. (A new document in a page starts as one for the screen.)
  await page.emulateMediaType('print')
  return (await page.evaluate(lookScript(limits))) as Seen
}
