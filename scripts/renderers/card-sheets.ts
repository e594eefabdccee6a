import { fill } from '../content/tell.ts'
import { cutMarks } from '../finishers/imposition/cut-marks.ts'
import { type Grid, type GridName, grids } from '../finishers/imposition/grid.ts'
import { type CardOrder, cardsPerSheet, layCards } from '../finishers/imposition/lay-cards.ts'
import type { Misfit } from '../fit/misfit.ts'
import type { Form, Job, Titled } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { sheetSettings } from '../views/sheet-settings.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { finish } from './finish.ts'
import { stampMisfits } from './stamp-misfits.ts'

/**
 * Cards on sheets of A4 for an office printer and a pair of scissors. The template's `page.html` makes one card a
 * page, and its `back.html`, where `backs` says that there is one, one back a page in the same order. What an edition
 * does with backs stands in its settings.
 */
export function cardSheets<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  readonly grid: GridName
  /** Has a `back.html`; `own` where a card is only half a card without it, such as a postcard. */
  readonly backs?: boolean | 'own'
}): Form<View> {
  const { template } = options
  const grid = grids[options.grid]
  return {
    extension: 'sheets.pdf',
    template,
    urgency: 2,
    sides(subject) {
      const { backs: wanted, flip } = sheetSettings(subject)
      return sidesOf(backsOf(options.backs, wanted), flip)
    },
    async render(view, job) {
      const fronts = await printed(document(template, 'page.html', view, job), job)
      if (fronts.value === undefined) return bad(...fronts.problems)
      if (!fronts.value.sizes.every(size => isOf(size, grid)))
        throw new Error(`the pages of templates/${template} are no cards for ${options.grid}`)
      const { backs: wanted, flip, offset } = sheetSettings(job.subject)
      const backs = backsOf(options.backs, wanted)
      const order = { grid, cards: fronts.value.sizes.length, backs, flip, offset }
      const reverse =
        backs === 'none' ? undefined : await printed(document(template, 'back.html', view, job), job, true)
      if (reverse && reverse.value === undefined) return bad(...reverse.problems)
      const got = reverse?.value?.sizes.length ?? 0
      if (got < order.cards && backs !== 'none' && backs !== 'same')
        return bad(tooFewBacks(got, order.cards, job))
      const title = fill(phrase(job.subject.words, 'form_sheets_pdf').text, { item: view.title })
      const around = await printed(furniture(title, order, job), job)
      if (around.value === undefined) return bad(...around.problems)
      const sources = [around.value, fronts.value, ...(reverse?.value ? [reverse.value] : [])]
      const sheets = await finish.imposed(
        sources.map(one => one.pdf),
        layCards(order),
        { about: aboutOf(title, job), sides: sidesOf(backs, flip) },
        job.tools,
      )
      const { bytes, pages, unstamped } = sheets
      return good({ bytes, pages, misfits: [...(reverse?.value?.misfits ?? []), ...stampMisfits(unstamped)] })
    },
  }
}

type Backs = CardOrder['backs']
type Flip = CardOrder['flip']

/** Backs of their own are printed whatever an edition wants of the others, each behind its card. */
function backsOf(has: boolean | 'own' | undefined, wanted: Backs): Backs {
  if (!has) return 'none'
  return has === 'own' && wanted !== 'fold-over' ? 'mirrored' : wanted
}

const sidesOf = (backs: Backs, flip: Flip): 'one' | Flip =>
  backs === 'none' || backs === 'fold-over' ? 'one' : flip

interface Printed {
  readonly pdf: Uint8Array
  /** Width and height of each page, in mm. */
  readonly sizes: readonly (readonly [number, number])[]
  readonly misfits: readonly Misfit[]
}

/** Prints without tags: on a sheet nobody would hear them in order. Fronts are looked at for the item's own PDF, backs here. */
async function printed(html: Checked<string>, job: Job, look = false): Promise<Checked<Printed>> {
  if (html.value === undefined) return bad(...html.problems)
  const marked = html.value.replace('<html ', '<html class="cards" ')
  const { value: pdf, problems } = await job.tools.print(marked, { tagged: false })
  if (pdf === undefined) return bad(...problems)
  const seen = look ? await job.tools.look(marked, { floor: 12, frames: '[data-frame]' }) : undefined
  if (seen && seen.value === undefined) return bad(...seen.problems)
  return good({ pdf, sizes: await finish.sizes(pdf, job.tools), misfits: seen?.value?.sightings ?? [] })
}

/** The browser rounds the size of a page by up to 0.2 mm. */
const isOf = ([width, height]: readonly [number, number], grid: Grid): boolean =>
  Math.abs(width - grid.width) < 0.5 && Math.abs(height - grid.height) < 0.5

/** A fault of a template, not of the words. */
const tooFewBacks = (backs: number, cards: number, { name }: Job): Problem => ({
  code: 'sheets/backs',
  severity: 'error',
  place: undefined,
  what: `${name}.sheets.pdf has ${cards} cards and ${backs} backs`,
  why: 'Each card has its own back, in the same order.',
  mend: 'Write one back for each card in the template’s back.html.',
})

/** What stands around the cards: a page for every side. */
function furniture(title: string, order: CardOrder, job: Job): Checked<string> {
  const { backs, flip, grid, cards } = order
  const sheets = Math.ceil(cards / cardsPerSheet(order))
  const both = backs === 'same' || backs === 'mirrored'
  const sides = Array.from({ length: sheets }, (_, index) => index + 1).flatMap(sheet =>
    [false, ...(both ? [true] : [])].map(back => ({ sheet, back })),
  )
  const how = both ? `sheet_flip_${flip}` : backs === 'fold-over' ? 'sheet_fold_over' : 'sheet_one_side'
  const item = phrase(job.subject.words, `item_${job.name.replaceAll('-', '_')}`)
  const view = { title, item, how, sheets, sides, ...cutMarks(grid, backs) }
  return document('shared/cut-sheet', 'page.html', view, job)
}
