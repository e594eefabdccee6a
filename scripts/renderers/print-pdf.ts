import type { About } from '../finishers/about.ts'
import type { Sides } from '../finishers/print-settings.ts'
import type { Resize } from '../finishers/resize.ts'
import type { Misfit } from '../fit/misfit.ts'
import type { Limits } from '../fit/sighting.ts'
import type { Made, Tools } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { fillContents } from './fill-contents.ts'
import { finish } from './finish.ts'
import { groupLanguages } from './group-languages.ts'
import { pageLinks } from './page-links.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** A document to print, and what it asks of its pages. */
export interface PdfPage {
  readonly html: string
  readonly about: About
  readonly limits: Limits
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents: boolean
  /** How many pages there are, where the paper decides. */
  readonly pages?: number | undefined
  readonly unit?: 'pages' | 'slides'
  /** Which sides of the paper are printed. */
  readonly sides?: Sides | undefined
  /** How much of a page may be ink, from 0 to 1, where an office prints it. */
  readonly mostInk?: number | undefined
  /** Where the pages become larger or smaller after they are laid out. */
  readonly resize?: Resize
  /** The artefact's name. */
  readonly name: string
  readonly draft: boolean
}

/** Prints a document, looks at how its words came to stand, and makes it fit to be read aloud and to be kept. */
export async function printPdf(page: PdfPage, tools: Tools): Promise<Checked<Made>> {
  const { about, limits, sides, mostInk, resize, name } = page
  const whole = page.contents ? await fillContents(page.html, tools) : good(page.html)
  if (whole.value === undefined) return bad(...whole.problems)
  const html = whole.value
  const printed = await tools.printAndLook(groupLanguages(html), limits)
  if (printed.value === undefined) return bad(...printed.problems)
  const { pdf, seen } = printed.value
  const order = { about, links: pageLinks(html), sides, mostInk, resize }
  const { bytes, pages, faults, torn, unstamped, inked, places } = await finish.pdf(pdf, order, tools)
  const misfits: Misfit[] = [
    ...seen.sightings,
    ...torn.orphans.map(
      (heading): Misfit => ({ kind: 'orphan', ...(seen.headings[heading] ?? { at: null, text: '' }) }),
    ),
    ...stampMisfits(unstamped),
    ...inked.map((one): Misfit => ({ kind: 'ink', ...one, most: mostInk ?? 1 })),
    ...torn.rows.map((row): Misfit => ({ kind: 'torn-row', page: row })),
  ]
  if (page.pages !== undefined && pages !== page.pages)
    misfits.push({ kind: 'pages', got: pages, holds: page.pages, unit: page.unit ?? 'pages' })
  // A draft is not handed out, and its mark carries no tag.
  return good({ bytes, pages, misfits, steps: seen.steps }, [
    ...(page.draft ? [] : faults.map(told(name))),
    ...wrongNumbers(html, places, name),
  ])
}

/** A fault of a template, not of the words: an author cannot mend it. */
const told =
  (name: string) =>
  ({ clause, what }: { clause: string; what: string }): Problem => ({
    code: `pdf/${clause}`,
    severity: 'error',
    place: undefined,
    what: `${name}.pdf: ${what}`,
    why: `Somebody who hears the page would miss it (PDF/UA-1, ISO 14289-1, clause ${clause}).`,
    mend: 'Mend the template; README says what a page may not do.',
  })

/** The numbers of a list of contents come from a first print; the last one has to break its pages alike. */
const wrongNumbers = (html: string, places: ReadonlyMap<string, number>, name: string): Problem[] =>
  [...html.matchAll(/ data-page="([^"]+)"[^>]*>(\d+)</g)]
    .filter(([, id = '', number]) => places.get(id) !== Number(number))
    .map(([, id = '', number]) => ({
      code: 'pdf/contents',
      severity: 'error',
      place: undefined,
      what: `the contents of ${name} say page ${number} for ${id}, which stands on ${places.get(id) ?? 'none'}`,
      why: 'The pages broke in other places when the numbers were filled in.',
      mend: 'Give the numbers a box of fixed width in the template.',
    }))
