import type { FileFact, Kind, Line, Use, Words } from '../model.ts'
import { type Download, download } from './download.ts'
import { phrase } from './phrase.ts'
import { preview } from './preview.ts'

/** The few items to start with, or those for one use, under their heading. */
export interface DownloadGroup {
  readonly use: Use | 'front'
  readonly heading: Line
  readonly items: readonly DownloadItem[]
  /** Pictures of a few of them, to show what is in it before it is opened. */
  readonly peek: readonly string[]
}

/** An item: the file that most people want, and its other forms beside it. */
export interface DownloadItem {
  readonly main: Download
  /** The picture of its first page; null where it has none. */
  readonly picture: string | null
  /** Other paper and other programs, then what some people need of everything: in the same order with every item. */
  readonly more: readonly Download[]
}

/** In the order that people look for them: a few to start with, and the rest behind. */
const uses: readonly DownloadGroup['use'][] = [
  'front',
  'read',
  'easy',
  'wall',
  'hand_out',
  'lead',
  'table',
  'show',
  'press',
]

/** What almost every item has, in this order and after the rest: a show stands where other items have their web page. */
const common: readonly Kind[][] = [['web', 'show'], ['large'], ['word'], ['text'], ['press'], ['fragment']]
const commonPlace = ({ kind }: FileFact): number => common.findIndex(kinds => kinds.includes(kind))

/** Every file of an edition once: by what people use it for, and there by item. */
export function downloadGroups(files: readonly FileFact[], words: Words): DownloadGroup[] {
  // The list itself needs no link to itself.
  const all = files.filter(file => file.path !== 'index.html' && file.kind !== 'preview')
  const pictureOf = (name: string): string | null => preview(files, name)?.path ?? null
  return uses.flatMap(use => {
    const own = all.filter(file => (file.front ? 'front' : file.use) === use)
    const items = itemsOf(own, pictureOf, words)
    const peek = items.flatMap(item => item.picture ?? []).slice(0, 3)
    return items.length === 0 ? [] : [{ use, heading: phrase(words, `use_${use}`), items, peek }]
  })
}

function itemsOf(
  files: readonly FileFact[],
  picture: (name: string) => string | null,
  words: Words,
): DownloadItem[] {
  const names = [...new Set(files.map(file => file.artefact))]
  return names
    .flatMap(name => {
      const [main, ...others] = files.filter(file => file.artefact === name).sort(inOrder)
      if (main === undefined) return []
      const more = others.map(file => download(file, words))
      return [{ code: main.code, item: { main: download(main, words), picture: picture(name), more } }]
    })
    .sort((a, b) => byPlace(a.code, b.code) || byName.compare(a.item.main.name.text, b.item.main.name.text))
    .map(({ item }) => item)
}

/** The kit is numbered as people work through it. Items of one number, such as the slides, go by their names. */
const byPlace = (a: string, b: string): number => byName.compare(number(a), number(b))
const number = (code: string): string => code.match(/^[A-Z]+\d+/)?.[0] ?? code

/** What most people want of an item comes first, then what it alone has, then what all have. */
function rank(file: FileFact): number {
  if (file.kind === 'office') return 0
  if (file.kind === 'powerpoint' || file.kind === 'pictures') return 1
  return commonPlace(file) < 0 ? 2 : 3 + commonPlace(file)
}

/** A whole sheet comes before one in parts, whose ending is longer. */
const inOrder = (a: FileFact, b: FileFact): number =>
  rank(a) - rank(b) || a.extension.length - b.extension.length || byName.compare(a.extension, b.extension)

/** Seven minutes come before twenty. */
const byName = new Intl.Collator('en', { numeric: true })
