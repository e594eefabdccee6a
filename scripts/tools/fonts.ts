import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FontFile, Typeface } from '../model.ts'
import { fontLetters } from './font-letters.ts'

/** A family that comes with the program. */
interface Family {
  readonly name: string
  readonly packaged: string
  /** The subset and the letters that are taken, where not all are: what other scripts write comes from their own family. */
  readonly only?: { readonly subset: string; readonly script: RegExp }
}

/**
 * The first has what Europe writes; each of the others a script that it lacks. Letters have to be whole in the font: Noto
 * Naskh puts them together from strokes and dots that stand for nothing, and nobody could hear or search a PDF.
 */
const families: readonly Family[] = [
  { name: 'Arimo', packaged: 'arimo' },
  {
    name: 'Vazirmatn',
    packaged: 'vazirmatn',
    only: { subset: 'arabic', script: /[\p{Script_Extensions=Arabic}]/u },
  },
]

interface Subset {
  readonly family: Family
  readonly name: string
  readonly range: string
  /** Whether a browser takes a letter from it: it has the letter, and is offered for it. */
  readonly covers: (code: number) => boolean
}

const pathOf = (family: Family, file: string): string =>
  fileURLToPath(import.meta.resolve(`@fontsource/${family.packaged}/${file}`))
const fileOf = ({ family, name }: Pick<Subset, 'family' | 'name'>, weight: number): string =>
  pathOf(family, `files/${family.packaged}-${name}-${weight}-normal.woff2`)

/** Whether one of the fonts has a letter, in any of its subsets. */
export function hasLetter(letter: string): boolean {
  subsets ??= families.flatMap(readSubsets)
  const code = letter.codePointAt(0) ?? 0
  return subsets.some(subset => subset.covers(code))
}

let subsets: readonly Subset[] | undefined
const faces = new Map<string, string>()
const ownFaces = new WeakMap<Typeface, string>()

/**
 * The font of a document as CSS, inside the document: nothing is fetched, and no font of the machine is used.
 * Only the subsets that its letters need: English needs one of 11 kB a weight, Welsh and Polish a second. With a
 * typeface of the edition's own, ours stand behind it for the letters that it lacks.
 */
export function fonts(text: string, own?: Typeface): string {
  subsets ??= families.flatMap(readSubsets)
  // Those of ASCII are in the first subset, and most of what a page holds.
  const letters = [...new Set(text.match(/[^\0-\x7f]/gu))].map(letter => letter.codePointAt(0) ?? 0)
  const latin = subsets.find(subset => subset.name === 'latin')
  const beyond = letters.filter(letter => !latin?.covers(letter))
  const needed = subsets.filter(subset => subset === latin || beyond.some(subset.covers))
  const ours = needed.flatMap(subset => [400, 700].map(weight => face(subset, weight)))
  return [...(own === undefined ? [] : [ownFace(own)]), ...ours].join('\n')
}

/** Both weights, and that pages are set in them. */
function ownFace(own: Typeface): string {
  const names = families.map(({ name }) => `"${name}"`).join(',')
  const css =
    ownFaces.get(own) ??
    [
      declared(own, own.regular, 400),
      declared(own, own.bold, 700),
      `:root{--font:"${own.family}",${names},Arial,"Liberation Sans",sans-serif}`,
    ].join('\n')
  ownFaces.set(own, css)
  return css
}

/**
 * As high above and below the line as Arimo is (`hhea` in its files), for which every page is laid out: other fonts ask for
 * more or less room around the same letters.
 */
const asHigh = 'ascent-override:90.5%;descent-override:21.2%;line-gap-override:3.3%'

const declared = ({ family }: Typeface, { bytes, format }: FontFile, weight: number): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};${asHigh};src:url(data:font/${format === 'truetype' ? 'ttf' : format};base64,${Buffer.from(bytes).toString('base64')}) format("${format}")}`

function face(subset: Subset, weight: number): string {
  const file = fileOf(subset, weight)
  let css = faces.get(file)
  if (css === undefined) {
    const { family, range } = subset
    const bytes = readFileSync(file).toString('base64')
    const name = /\s/.test(family.name) ? `"${family.name}"` : family.name
    css = `@font-face{font-family:${name};font-weight:${weight};${family.only ? `${asHigh};` : ''}src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${range}}`
    faces.set(file, css)
  }
  return css
}

/** A subset's map is read when a letter in its range is asked for. */
function readSubsets(family: Family): Subset[] {
  const ranges = JSON.parse(readFileSync(pathOf(family, 'unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(ranges)
    .filter(([name]) => family.only === undefined || name === family.only.subset)
    .map(([name, range]) => {
      const spans = range.split(',').map(span => {
        const [from = '', to = from] = span.replace('U+', '').split('-')
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
      })
      // Both weights have the same letters: a test holds that.
      let letters: ReadonlySet<number> | undefined
      const has = (code: number): boolean => {
        letters ??= fontLetters(fileOf({ family, name }, 400))
        return letters.has(code)
      }
      return {
        family,
        name,
        range,
        covers: (code: number) =>
          spans.some(([from, to]) => code >= from && code <= to) &&
          (family.only?.script.test(String.fromCodePoint(code)) ?? true) &&
          has(code),
      }
    })
}
