import type { FileFact, Kind, Line, Use, Words } from '../model.ts'
import { type Download, download } from './download.ts'
import { phrase } from './phrase.ts'

/** Items for one use, under its heading. */
export interface DownloadGroup {
  readonly use: Use
  readonly heading: Line
  readonly items: readonly DownloadItem[]
}

/** An item: the file that most people want, and its other forms beside it, each at the same place in every line. */
export interface DownloadItem {
  readonly main: Download
  /** Other paper, and other programs: these stand below the main one. */
  readonly more: readonly Download[]
  /** The forms that some people need of everything, so that they find them by running down a column. */
  readonly columns: readonly { readonly place: string; readonly file: Download }[]
}

/** In the order that people look for them. */
const uses: readonly Use[] = ['read', 'easy', 'wall', 'hand_out', 'lead', 'table', 'show', 'press']

/** Forms with a column of their own, in its order: a show stands where other items have their web page. */
const columns: readonly Kind[][] = [['web', 'show'], ['large'], ['text'], ['press']]
const columnOf = ({ kind }: FileFact): number => columns.findIndex(kinds => kinds.includes(kind))

/** Every file of an edition: by what people use it for, and there by item. */
export function downloadGroups(files: readonly FileFact[], words: Words): DownloadGroup[] {
  // The list itself needs no link to itself.
  const all = files.filter(file => file.path !== 'index.html')
  return uses
    .map(use => ({
      use,
      heading: phrase(words, `use_${use}`),
      items: itemsOf(
        all.filter(file => file.use === use),
        words,
      ),
    }))
    .filter(group => group.items.length > 0)
}

function itemsOf(files: readonly FileFact[], words: Words): DownloadItem[] {
  const names = [...new Set(files.map(file => file.artefact))]
  return names
    .flatMap(name => {
      const [main, ...others] = files.filter(file => file.artefact === name).sort(inOrder)
      return main === undefined ? [] : [{ code: main.code, item: itemOf(main, others, words) }]
    })
    .sort((a, b) => byPlace(a.code, b.code) || byName.compare(a.item.main.name.text, b.item.main.name.text))
    .map(({ item }) => item)
}

function itemOf(main: FileFact, others: readonly FileFact[], words: Words): DownloadItem {
  const beside = others.filter(file => columnOf(file) >= 0)
  return {
    main: download(main, words),
    more: others.filter(file => !beside.includes(file)).map(file => download(file, words)),
    columns: beside.map(file => ({ place: file.extension.replace('.', '-'), file: download(file, words) })),
  }
}

/** The kit is numbered as people work through it. Items of one number, such as the slides, go by their names. */
const byPlace = (a: string, b: string): number => byName.compare(number(a), number(b))
const number = (code: string): string => code.match(/^[A-Z]+\d+/)?.[0] ?? code

/** What most people want of an item comes first, then what stands below it, then the columns. */
function rank(file: FileFact): number {
  if (file.kind === 'office') return 0
  if (file.kind === 'powerpoint' || file.kind === 'pictures') return 1
  return columnOf(file) < 0 ? 2 : 3 + columnOf(file)
}

/** A whole sheet comes before one in parts, whose ending is longer. */
const inOrder = (a: FileFact, b: FileFact): number =>
  rank(a) - rank(b) || a.extension.length - b.extension.length || byName.compare(a.extension, b.extension)

/** Seven minutes come before twenty. */
const byName = new Intl.Collator('en', { numeric: true })
