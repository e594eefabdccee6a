import type { Form, Job, Titled } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { pressProfile } from '../tools/press-profile.ts'
import { pressColours } from '../views/press-colours.ts'
import { pressSettings } from '../views/press-settings.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { finish } from './finish.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** A file for a printing press, and what the job sheet tells the printer about it. */
export interface PressForm<View> extends Form<View> {
  /** What people hold: width and height, in mm. */
  readonly trim: readonly [width: number, height: number]
  /** The name of a fixed phrase: the paper that suits it, and whether both sides are printed. */
  readonly paper: string
}

/** Paper around the sheet, in mm: half an inch, so that the layout starts on a whole pixel, as it does without. */
const edge = 12.7

/**
 * A PDF for a print shop, from the same page as the office PDF: printed on a larger page, so that everything stands
 * on the sheet where it did, then cut, marked and mixed in the press's inks. What runs off the sheet is up to the
 * template's styles, under `.press`.
 */
export function press<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  readonly trim: PressForm<View>['trim']
  readonly paper: string
  /** How many pages it holds, where the paper decides. */
  readonly pages?: number
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean
}): PressForm<View> {
  const { template, trim, paper } = options
  return {
    extension: 'press.pdf',
    template,
    trim,
    paper,
    urgency: options.contents ? 4 : 1,
    async render(view, job) {
      const html = onLargerPage(document(template, 'page.html', view, job), trim, job)
      if (html.value === undefined) return bad(...html.problems)
      const whole = options.contents ? await fillContents(html.value, job.tools, view) : html
      if (whole.value === undefined) return bad(...whole.problems)
      const printed = await job.tools.print(whole.value, { tagged: false })
      if (printed.value === undefined) return bad(...printed.problems)
      const { bytes, pages, strangers, gradients, unstamped } = await finish.press(
        printed.value,
        orderOf(view.title, trim, job),
        job.tools,
      )
      const misfits = stampMisfits(unstamped)
      if (options.pages !== undefined && options.pages !== pages)
        misfits.push({ kind: 'pages', got: pages, holds: options.pages, unit: 'pages' })
      return good({ bytes, pages, misfits }, [
        ...strangers.map(colour => unmixed(colour, job)),
        ...(gradients ? [gradient(job)] : []),
      ])
    },
  }
}

function onLargerPage(
  html: Checked<string>,
  [width, height]: PressForm<unknown>['trim'],
  job: Job,
): Checked<string> {
  if (html.value === undefined) return html
  const { bleed, cropMarks: marks } = pressSettings(job.subject)
  const head = job.tools.markup('shared/press.html', {
    words: job.subject.words,
    stamp: job.stamp,
    file: `${job.name}.press.pdf`,
    width,
    height,
    bleed,
    edge,
    marks,
  })
  if (head.value === undefined) return head
  return good(
    html.value.replace('<html ', '<html class="press" ').replace('</head>', () => `${head.value}</head>`),
  )
}

function orderOf(title: string, trim: PressForm<unknown>['trim'], job: Job) {
  const { subject } = job
  const about = aboutOf(title, job)
  const settings = pressSettings(subject)
  return {
    // Without crop marks the page ends with the bleed, and a card has no room for a stamp.
    about: settings.cropMarks ? about : { ...about, stamp: undefined },
    sheet: { trim, edge, ...settings },
    palette: Object.fromEntries(pressColours(subject).map(({ colour, ink }) => [colour, ink])),
    profile: pressProfile(),
  }
}

/** The rule about inks knows every colour that is written as figures; this is one that it could not see. */
const unmixed = (colour: string, { name, subject }: Job): Problem => ({
  code: 'press/unmixed-colour',
  severity: 'warning',
  place: subject.origins.get('edition/logo/file') ?? subject.origins.get('edition/theme'),
  what: `${name}.press.pdf holds ${colour}, which has no inks; a formula mixed it`,
  why: 'A formula knows nothing of paper and ink: the colour may come out duller, or another.',
  mend: `Ask your printer for the percentages of cyan, magenta, yellow and black, and write them under \`press: builds:\` as "${colour}".`,
})

/** All of ours are plain: a gradient comes with a logo. */
const gradient = ({ name, subject }: Job): Problem => ({
  code: 'press/gradient',
  severity: 'warning',
  place: subject.origins.get('edition/logo/file'),
  what: `${name}.press.pdf holds a gradient, which stays RGB; no inks were chosen for it`,
  why: 'The printer’s software mixes it when it prints, and its colours may come out duller, or others.',
  mend: 'Use a logo of plain colours for print, or ask your printer how the gradient will come out.',
})
