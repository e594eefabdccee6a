import type { Sides } from '../finishers/print-settings.ts'
import type { Resize } from '../finishers/resize.ts'
import type { Misfit } from '../fit/misfit.ts'
import type { Limits } from '../fit/sighting.ts'
import type { Job, Made } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { aboutOf } from './about-of.ts'
import { finish } from './finish.ts'
import { groupLanguages } from './group-languages.ts'
import { pageLinks } from './page-links.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** What a document asks of its pages. */
export interface Paper extends Limits {
  /** How many there are, where the paper decides. */
  readonly pages?: number | undefined
  readonly unit?: 'pages' | 'slides'
  /** Which sides of the paper are printed, where that is not what the item says. */
  readonly sides?: Sides | undefined
  /** Where the pages become larger or smaller after they are laid out. */
  readonly resize?: Resize
}

/** Prints a document, looks at how its words came to stand, and makes it fit to be read aloud and to be kept. */
export async function printPdf(html: string, title: string, job: Job, paper: Paper): Promise<Checked<Made>> {
  const printed = await job.tools.printAndLook(groupLanguages(html), paper)
  if (printed.value === undefined) return bad(...printed.problems)
  const { pdf, seen } = printed.value
  const { bytes, pages, faults, torn, unstamped, places } = await finish.pdf(
    pdf,
    {
      about: aboutOf(title, job),
      links: pageLinks(html),
      sides: paper.sides ?? job.printing?.sides,
      resize: paper.resize,
    },
    job.tools,
  )
  const misfits: Misfit[] = [
    ...seen.sightings,
    ...torn.orphans.map(
      (heading): Misfit => ({ kind: 'orphan', ...(seen.headings[heading] ?? { at: null, text: '' }) }),
    ),
    ...stampMisfits(unstamped),
    ...torn.rows.map((page): Misfit => ({ kind: 'torn-row', page })),
  ]
  if (paper.pages !== undefined && pages !== paper.pages)
    misfits.push({ kind: 'pages', got: pages, holds: paper.pages, unit: paper.unit ?? 'pages' })
  // A draft is not handed out, and its mark carries no tag.
  return good({ bytes, pages, misfits }, [
    ...(job.draft ? [] : faults.map(told(job.name))),
    ...wrongNumbers(html, places, job.name),
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
