import { fill } from '../content/tell.ts'
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
export function download({ path, artefact, use, form, pages, bytes }: FileFact, words: Words): Download {
  const key = artefact.replaceAll('-', '_')
  const item = phrase(words, `item_${key}`)
  const slides = use === 'show' && form !== 'large.pdf'
  // A show has slides; the twin of another item has only words.
  const kind = slides && form === 'html' && pages !== null ? 'show' : form.replaceAll(/[.-]/g, '_')
  const name = form === 'pdf' ? (words[`paper_${key}`] ?? item) : inForm(phrase(words, `form_${kind}`), item)
  const short = form === 'pdf' ? undefined : words[`short_${kind}`]
  const type = form === 'html' ? null : (form.split('.').at(-1) ?? form).toUpperCase()
  return { path, name, short: short ? { item, form: short } : null, type, pages, slides, bytes }
}

const inForm = (form: Line, item: Line): Line => ({ text: fill(form.text, { item: item.text }), at: form.at })
