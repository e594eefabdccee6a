import type { About } from '../finishers/about.ts'
import { cutMarks } from '../finishers/imposition/cut-marks.ts'
import { type Grid, type GridName, grids } from '../finishers/imposition/grid.ts'
import { type CardOrder, cardsPerSheet, layCards } from '../finishers/imposition/lay-cards.ts'
import type { Misfit } from '../fit/misfit.ts'
import type { Form, Furniture, Made, Printing, SheetSettings, Templates, Titled, Tools } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { itemName } from '../views/item-name.ts'
import { officePaper } from '../views/office-paper.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { finish } from './finish.ts'
import { inForm } from './in-form.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** Cards, one a page, what stands behind them, and what stands around them on the sheets. */
export interface CardsPage {
  readonly fronts: string
  readonly backs: string | undefined
  readonly around: string
  readonly order: CardOrder
  readonly apart: boolean
  readonly about: About
  /** The file's name. */
  readonly file: string
}

/**
 * Cards on sheets of A4 for an office printer and a pair of scissors. The template's `page.html` makes one card a
 * page, each of them with `data-card`, and its `back.html`, where `backs` says that there is one, one back a page in
 * the same order. What an edition does with backs stands in its settings.
 */
export function cardSheets<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly grid: GridName
  /** Has a `back.html`; `own` where a card is only half a card without it, such as a postcard, and `always` where nobody minds drift: a form. */
  readonly backs?: boolean | 'own' | 'always' | undefined
  /** The item's own PDF has other pages, so that these are looked at here. */
  readonly apart?: boolean
}): Form<View, CardsPage> {
  const { template, apart = false } = options
  const grid = grids[options.grid]
  const extension = 'sheets.pdf'
  return {
    kind: 'cards',
    extension,
    template,
    urgency: 2,
    sides: ({ backs, flip }) => sidesOf(backsOf(options.backs, backs), flip),
    finish: ({ backs }) => finishOf(backsOf(options.backs, backs)),
    page(view, furniture, templates) {
      const { name, words, sheets, direction } = furniture
      const { flip, offset } = sheets
      const backs = backsOf(options.backs, sheets.backs)
      const filling = { view, furniture, templates, class: 'cards' }
      const folder = template ?? name
      const fronts = document(folder, 'page.html', filling)
      if (fronts.value === undefined) return bad(...fronts.problems)
      const behind = backs === 'none' ? undefined : document(folder, 'back.html', filling)
      if (behind && behind.value === undefined) return bad(...behind.problems)
      const cards = cardsIn(fronts.value)
      const order = { grid, cards, backs, flip, offset, direction }
      const title = inForm(view.title, extension, words)
      const around = aroundCards(title, order, furniture, templates)
      if (around.value === undefined) return bad(...around.problems)
      return good({
        fronts: fronts.value,
        backs: behind?.value,
        around: around.value,
        order,
        apart,
        about: aboutOf(title, furniture),
        file: `${name}.${extension}`,
      })
    },
    make: makeSheets,
  }
}

/** How many cards go on the sheets: what stands around these has to count them before they are printed. */
const cardsIn = (html: string): number => html.match(/ data-card[ >]/g)?.length ?? 0

async function makeSheets(page: CardsPage, tools: Tools): Promise<Checked<Made>> {
  const { order, about, file } = page
  const [around, fronts, behind] = await Promise.all([
    printed(page.around, tools),
    printed(page.fronts, tools, page.apart),
    page.backs === undefined ? undefined : printed(page.backs, tools, true),
  ])
  if (around.value === undefined || fronts.value === undefined)
    return bad(...around.problems, ...fronts.problems)
  if (behind && behind.value === undefined) return bad(...behind.problems)
  const got = fronts.value.sizes
  if (got.length !== order.cards || !got.every(size => isOf(size, order.grid)))
    return bad(noCards(file, got.length, order))
  const backs = behind?.value?.sizes.length ?? 0
  if (backs < order.cards && order.backs !== 'none' && order.backs !== 'same')
    return bad(tooFewBacks(file, backs, order.cards))
  const sources = [around.value, fronts.value, ...(behind?.value ? [behind.value] : [])]
  const { bytes, pages, unstamped, inked } = await finish.imposed(
    sources.map(one => one.pdf),
    layCards(order),
    { about, sides: sidesOf(order.backs, order.flip), mostInk: officePaper.ink },
    tools,
  )
  const misfits: Misfit[] = [
    ...fronts.value.misfits,
    ...(behind?.value?.misfits ?? []),
    ...stampMisfits(unstamped),
    ...inked.map((one): Misfit => ({ kind: 'ink', ...one, most: officePaper.ink })),
  ]
  return good({ bytes, pages, misfits })
}

type Backs = CardOrder['backs']
type Flip = SheetSettings['flip']

/** Backs of their own are printed whatever an edition wants of the others, each behind its card. */
function backsOf(has: boolean | 'own' | 'always' | undefined, wanted: Backs): Backs {
  if (!has) return 'none'
  if (has === 'always') return 'mirrored'
  return has === 'own' && wanted !== 'fold-over' ? 'mirrored' : wanted
}

const sidesOf = (backs: Backs, flip: Flip): 'one' | Flip =>
  backs === 'none' || backs === 'fold-over' ? 'one' : flip

/** A back that is printed beside its card is glued behind it; one that is printed behind it leaves nothing but a cut. */
const finishOf = (backs: Backs): Printing['finish'] =>
  backs === 'none' ? undefined : backs === 'fold-over' ? 'glue' : 'cut'

interface Printed {
  readonly pdf: Uint8Array
  /** Width and height of each page, in mm. */
  readonly sizes: readonly (readonly [number, number])[]
  readonly misfits: readonly Misfit[]
}

/** Prints without tags: on a sheet nobody would hear them in order. Fronts are looked at for the item's own PDF, backs here. */
async function printed(html: string, tools: Tools, look = false): Promise<Checked<Printed>> {
  const { value: pdf, problems } = await tools.print(html, { tagged: false })
  if (pdf === undefined) return bad(...problems)
  const seen = look ? await tools.look(html, { floor: 12, frames: '[data-frame]' }) : undefined
  if (seen && seen.value === undefined) return bad(...seen.problems)
  return good({ pdf, sizes: await finish.sizes(pdf, tools), misfits: seen?.value?.sightings ?? [] })
}

/** The browser rounds the size of a page by up to 0.2 mm. */
const isOf = ([width, height]: readonly [number, number], grid: Grid): boolean =>
  Math.abs(width - grid.width) < 0.5 && Math.abs(height - grid.height) < 0.5

/** A fault of a template, not of the words. */
const noCards = (file: string, pages: number, { cards, grid }: CardOrder): Problem => ({
  code: 'sheets/cards',
  severity: 'error',
  place: undefined,
  what: `the ${pages} pages of ${file} are not ${cards} cards of ${grid.width} × ${grid.height} mm`,
  why: 'Each card is a page of its own, so that it can be set in its place on a sheet.',
  mend: 'Make each card a page of that size in the template’s page.html, and give it `data-card`.',
})

const tooFewBacks = (file: string, backs: number, cards: number): Problem => ({
  code: 'sheets/backs',
  severity: 'error',
  place: undefined,
  what: `${file} has ${cards} cards and ${backs} backs`,
  why: 'Each card has its own back, in the same order.',
  mend: 'Write one back for each card in the template’s back.html.',
})

/** What stands around the cards: a page for every side. */
function aroundCards(
  title: string,
  order: CardOrder,
  furniture: Furniture,
  templates: Templates,
): Checked<string> {
  const { backs, flip, grid, cards } = order
  const sheets = Math.ceil(cards / cardsPerSheet(order))
  const both = backs === 'same' || backs === 'mirrored'
  const sides = Array.from({ length: sheets }, (_, index) => index + 1).flatMap(sheet =>
    [false, ...(both ? [true] : [])].map(back => ({ sheet, back })),
  )
  const how = both ? `sheet_flip_${flip}` : backs === 'fold-over' ? 'sheet_fold_over' : 'sheet_one_side'
  const item = itemName(furniture.name, furniture.words)
  const view = { title, item, how, sheets, sides, ...cutMarks(grid, backs) }
  return document('forms/cut-sheet', 'page.html', { view, furniture, templates, class: 'cards' })
}
