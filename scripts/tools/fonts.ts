import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FontFile, Typeface } from '../model.ts'
import { fontLetters } from './font-letters.ts'

interface Subset {
  readonly name: string
  readonly range: string
  /** Whether a browser takes a letter from it: it has the letter, and is offered for it. */
  readonly covers: (code: number) => boolean
}

const packaged = (file: string): string => fileURLToPath(import.meta.resolve(`@fontsource/arimo/${file}`))
const fileOf = (subset: string, weight: number): string => `files/arimo-${subset}-${weight}-normal.woff2`

/** Whether the font has a letter, in any of its subsets. */
export function hasLetter(letter: string): boolean {
  subsets ??= readSubsets()
  const code = letter.codePointAt(0) ?? 0
  return subsets.some(subset => subset.covers(code))
}

let subsets: readonly Subset[] | undefined
const faces = new Map<string, string>()
const ownFaces = new WeakMap<Typeface, string>()

/**
 * The font of a document as CSS, inside the document: nothing is fetched, and no font of the machine is used.
 * Only the subsets that its letters need: English needs one of 11 kB a weight, Welsh and Polish a second. With a
 * typeface of the edition's own, Arimo stands behind it for the letters that it lacks.
 */
export function fonts(text: string, own?: Typeface): string {
  subsets ??= readSubsets()
  // Those of ASCII are in the first subset, and most of what a page holds.
  const letters = [...new Set(text.match(/[^\0-\x7f]/gu))].map(letter => letter.codePointAt(0) ?? 0)
  const latin = subsets.find(subset => subset.name === 'latin')
  const beyond = letters.filter(letter => !latin?.covers(letter))
  const needed = subsets.filter(subset => subset === latin || beyond.some(subset.covers))
  const arimo = needed.flatMap(subset => [400, 700].map(weight => face(subset, weight)))
  return [...(own === undefined ? [] : [ownFace(own)]), ...arimo].join('\n')
}

/** Both weights, and that pages are set in them. */
function ownFace(own: Typeface): string {
  const css =
    ownFaces.get(own) ??
    [
      declared(own, own.regular, 400),
      declared(own, own.bold, 700),
      `:root{--font:"${own.family}",Arimo,Arial,"Liberation Sans",sans-serif}`,
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

function face({ name, range }: Subset, weight: number): string {
  const file = fileOf(name, weight)
  let css = faces.get(file)
  if (css === undefined) {
    const bytes = readFileSync(packaged(file)).toString('base64')
    css = `@font-face{font-family:Arimo;font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${range}}`
    faces.set(file, css)
  }
  return css
}

/** A subset's map is read when a letter in its range is asked for. */
function readSubsets(): Subset[] {
  const ranges = JSON.parse(readFileSync(packaged('unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(ranges).map(([name, range]) => {
    const spans = range.split(',').map(span => {
      const [from = '', to = from] = span.replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    })
    // Both weights have the same letters: a test holds that.
    let letters: ReadonlySet<number> | undefined
    const has = (code: number): boolean => {
      letters ??= fontLetters(packaged(fileOf(name, 400)))
      return letters.has(code)
    }
    return {
      name,
      range,
      covers: (code: number) => spans.some(([from, to]) => code >= from && code <= to) && has(code),
    }
  })
}
