import type { GridName } from '../finishers/imposition/grid.ts'
import type { Form, PressFacts, Titled } from '../model.ts'
import { booklet } from './booklet.ts'
import { cardSheets } from './card-sheets.ts'
import { docx } from './docx.ts'
import { largePrint } from './large-print.ts'
import { type Pages, pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import { press } from './press.ts'
import { preview } from './preview.ts'
import { resized } from './resized.ts'
import { tiles } from './tiles.ts'
import { web } from './web.ts'

/** What a printed document comes as, beside what every one of them comes as. */
export interface Kit<View> {
  /** The folder under templates/, where that is not called like the artefact. */
  readonly template?: string
  /** How many pages it holds, where the paper decides. What does not say may have any number. */
  readonly pages?: Pages<View>
  /** Has a list of contents. */
  readonly contents?: boolean
  /** Turns on the edge that the edition's own printer turns sheets on. */
  readonly flips?: boolean
  /** Sheets of cards to cut; `backs` says that the template has a `back.html`. */
  readonly cards?: { readonly grid: GridName; readonly backs?: boolean | 'own' }
  /** Sheets to fold, with the template's styles under `.booklet`. */
  readonly booklet?: true
  /** A file for a print shop, with the template's styles under `.press`. */
  readonly press?: PressFacts
  /** An A3 poster on other paper as well. */
  readonly sizes?: readonly ('A4' | 'A2' | 'A1')[]
  /** A poster as A1 in parts, on paper of an office printer: `spare` white on every side, in mm, that nobody would miss. */
  readonly tiles?: { readonly on: readonly ('A4' | 'A3')[]; readonly spare: number }
  /** Its words are laid out in large type already. */
  readonly large?: false
  /** Nobody would change its words in a word processor: of cards and of what hangs on walls the looks are half. */
  readonly word?: false
  /** Its web page has a `web.html` of its own, and is more than its words. */
  readonly web?: 'own'
}

/** In mm: what posters are laid out for. */
const a3 = [297, 420] as const

/**
 * The forms of a printed document, from one template: `page.html` is its pages, and `words.html` its words in
 * reading order, which make large print, the web page and the plain text.
 */
export function kit<View extends Titled>(options: Kit<View> = {}): Form<View>[] {
  const { template, pages, contents, flips, cards, booklet: folded, press: shop, large = true } = options
  const { word = cards === undefined && options.sizes === undefined } = options
  const { sizes = [], tiles: parts } = options
  const office = pdf<View>({ template, pages, contents, flips, cards: cards !== undefined })
  return [
    office,
    preview(office, page => page.html),
    ...(cards ? [cardSheets<View>({ template, ...cards })] : []),
    ...(folded ? [booklet<View>({ template, contents })] : []),
    ...(shop ? [press({ template, pages, contents, ...shop })] : []),
    ...sizes.map(paper => resized({ template, paper, from: 'A3', pages })),
    ...(parts?.on ?? []).map(on => tiles({ template, size: 'A1', on, trim: a3, spare: parts?.spare, pages })),
    ...(large ? [largePrint<View>({ template, contents })] : []),
    ...(word ? [docx<View>({ template })] : []),
    web({ template, twin: options.web !== 'own' }),
    plainText({ template }),
  ]
}
