import type { PressOrder } from '../finishers/finish-press.ts'
import type { Misfit } from '../fit/misfit.ts'
import type { Form, Made, PressFacts, Remark, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { pressProfile } from '../tools/press-profile.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { finish } from './finish.ts'
import type { Pages } from './pdf.ts'
import { stampMisfits } from './stamp-misfits.ts'
import { wholeSheets } from './whole-sheets.ts'

/** A page of a size that leaves room for marks, and what the press asks for. */
export interface PressPage {
  readonly html: string
  readonly order: Omit<PressOrder, 'profile'>
  /** The office's page, where it has a list of contents: its pages break alike, and it is printed already. */
  readonly contents: string | undefined
  /** How many pages it holds, where the paper decides. */
  readonly pages: number | undefined
}

/** Paper around the sheet, in mm: half an inch, so that the layout starts on a whole pixel, as it does without. */
const edge = 12.7

/**
 * A PDF for a print shop, from the same page as the office PDF: printed on a larger page, so that everything stands
 * on the sheet where it did, then cut, marked and mixed in the press's inks. What runs off the sheet is up to the
 * template's styles, under `.press`.
 */
export function press<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly trim: PressFacts['trim']
  readonly paper: string
  readonly pages?: Pages<View> | undefined
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean | undefined
}): Form<View, PressPage> {
  const { template, trim, paper, pages, contents = false } = options
  const extension = 'press.pdf'
  return {
    kind: 'press',
    extension,
    template,
    press: { trim, paper },
    urgency: contents ? 4 : 1,
    page(view, furniture, templates) {
      const { words, stamp, name, press: settings } = furniture
      const { bleed, cropMarks, palette } = settings
      const [width, height] = trim
      const file = `${name}.${extension}`
      const facts = { words, stamp, file, width, height, bleed, edge, marks: cropMarks }
      const head = templates.markup('forms/press/head.html', facts)
      if (head.value === undefined) return bad(...head.problems)
      const filling = { view, furniture, templates }
      const folder = template ?? name
      const html = document(folder, 'page.html', { ...filling, class: 'press', head: head.value })
      if (html.value === undefined) return bad(...html.problems)
      const office = contents ? document(folder, 'page.html', filling) : undefined
      const about = aboutOf(view.title, furniture)
      return good({
        html: html.value,
        order: {
          // Without crop marks the page ends with the bleed, and a card has no room for a stamp.
          about: cropMarks ? about : { ...about, stamp: undefined },
          sheet: { trim, edge, bleed, cropMarks },
          palette,
        },
        contents: office?.value,
        pages: typeof pages === 'function' ? pages(view) : pages,
      })
    },
    make: makePress,
  }
}

async function makePress(page: PressPage, tools: Tools): Promise<Checked<Made>> {
  const { html, contents, order } = page
  const whole = contents === undefined ? good(html) : await fillContents(html, tools, contents)
  if (whole.value === undefined) return bad(...whole.problems)
  const printed = await wholeSheets(whole.value, tools)
  if (printed.value === undefined) return bad(...printed.problems)
  const { bytes, pages, strangers, gradients, pixels, unstamped } = await finish.press(
    printed.value.pdf,
    { ...order, profile: pressProfile() },
    tools,
  )
  const misfits: Misfit[] = stampMisfits(unstamped)
  if (page.pages !== undefined && page.pages !== pages)
    misfits.push({ kind: 'pages', got: pages, holds: page.pages, unit: 'pages' })
  return good({
    bytes,
    pages,
    misfits,
    remarks: [...strangers.map(unmixed), ...(gradients ? [gradient] : []), ...(pixels ? [pixel] : [])],
  })
}

/** The rule about inks knows every colour that is written as figures; this is one that it could not see. */
const unmixed = (colour: string): Remark => ({
  code: 'press/unmixed-colour',
  severity: 'warning',
  at: ['edition/logo/file', 'edition/theme'],
  what: `${colour} has no inks; the profile mixed it`,
  why: 'The profile knows coated paper in general, and not your printer’s: the colour may come out duller than yours.',
  mend: `Ask your printer for the percentages of cyan, magenta, yellow and black, and write them under \`press: builds:\` as "${colour}".`,
})

/** All of ours are plain: a gradient comes with a logo. */
const gradient: Remark = {
  code: 'press/gradient',
  severity: 'warning',
  at: ['edition/logo/file'],
  what: 'a gradient stays RGB; no inks were chosen for it',
  why: 'The printer’s software mixes it when it prints, and its colours may come out duller, or others.',
  mend: 'Use a logo of plain colours for print, or ask your printer how the gradient will come out.',
}

/** Our own drawings are lines: pixels come with a logo, as a PNG or as what a browser cannot draw in lines, such as a mask. */
const pixel: Remark = {
  code: 'press/pixels',
  severity: 'warning',
  at: ['edition/logo/file'],
  what: 'a picture of pixels stays RGB; no inks were chosen for it',
  why: 'The printer’s software mixes it when it prints: its colours may differ from the same ones beside it, and its edges are as sharp as its pixels.',
  mend: 'Use a logo drawn in plain shapes (SVG without masks, blurs and pictures), or ask your printer how it will come out.',
}
