import { fillLine } from '../content/fill-line.ts'
import type { FileFact, Line, Words } from '../model.ts'
import { phrase } from './phrase.ts'

/** A file as a link tells of it: what it is, and, where it opens in another program, of what kind, how long and how big. */
export interface Download {
  readonly path: string
  readonly name: Line
  /** What it is called where its item is named beside it, such as `large print`; the item is told to those who hear the link alone. */
  readonly short: { readonly item: Line; readonly form: Line } | null
  /** Such as `PDF`; null for a web page, which opens like any other. */
  readonly type: string | null
  readonly pages: number | null
  /** Its pages are slides. */
  readonly slides: boolean
  /** Null while it is still being made. */
  readonly bytes: number | null
}

/** The name says enough by itself: a link may be read out of its place, in a list of all links. */
export function download(
  { path, artefact, use, kind, extension, pages, bytes }: FileFact,
  words: Words,
): Download {
  const key = artefact.replaceAll('-', '_')
  const item = phrase(words, `item_${key}`)
  const slides = use === 'show' && kind !== 'large'
  const form = kind === 'show' ? 'show' : extension.replaceAll(/[.-]/g, '_')
  const name =
    kind === 'office' ? (words[`paper_${key}`] ?? item) : inForm(phrase(words, `form_${form}`), item)
  const short = kind === 'office' ? undefined : words[`short_${form}`]
  const type = extension === 'html' ? null : (extension.split('.').at(-1) ?? extension).toUpperCase()
  return { path, name, short: short ? { item, form: short } : null, type, pages, slides, bytes }
}

const inForm = (form: Line, item: Line): Line => ({ ...fillLine(form, { item }), at: form.at })
