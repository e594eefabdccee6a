import type { Line } from '../model.ts'
import { escapeText } from './escape-text.ts'

/**
 * Markdown has no place for where words came from. So they stand between control characters, which no words of ours
 * hold, and at which Markdown ends an address and nothing else: U+0096, what is known of the words in figures, U+009C,
 * the words, U+0097.
 */
export function markLine({ at, language }: Partial<Pick<Line, 'at' | 'language'>>, markdown: string): string {
  if (markdown === '' || (at === undefined && language === undefined)) return markdown
  const known = Buffer.from(JSON.stringify({ at, language })).toString('hex')
  return `\u0096${known}\u009c${markdown}\u0097`
}

/** Markdown as people get it. */
export const withoutMarks = (markdown: string): string =>
  markdown.replace(/\u0096[0-9a-f]*\u009c|\u0097/g, '')

/**
 * HTML made of marked Markdown, with spans that name the address of the words, and their language if it is another.
 * Spaces and dots that are all that stands beside them go into the span: Chromium rounds the width of every piece, and
 * what follows would stand a hair from where it stands without spans.
 */
export const placeLines = (html: string): string =>
  withPlainIds(html).replace(marked, (_, before: string, known: string, words: string, after: string) => {
    const { at, language } = JSON.parse(Buffer.from(known, 'hex').toString()) as Partial<Line>
    const address = at === undefined ? '' : ` data-at="${escapeText(at)}"`
    const lang = language === undefined ? '' : ` lang="${escapeText(language)}" dir="auto"`
    return `<span${address}${lang}>${before}${words}${after}</span>`
  })

const marked = /((?<=>)[\s\p{P}]*|)\u0096([0-9a-f]*)\u009c([^\u0097]*)\u0097([\s\p{P}]*(?=<)|)/gu

/**
 * Marp names a heading after all that it says, marks included, written as in a web address. Its name is that of the
 * words alone, and two that are the same are told apart as Marp does it, by a number.
 */
function withPlainIds(html: string): string {
  const taken = new Map<string, number>()
  return html.replace(/(?<=<h[1-6] id=")[^"]*/g, id => {
    const plain = id.replace(/(?<=%C2%97)-\d+$/, '').replace(/%C2%96[0-9a-f]*%C2%9C|%C2%97/g, '')
    const name = plain === id ? id : plain.replace(/^-+|-+$/, '')
    const count = taken.get(name)
    taken.set(name, count === undefined ? 0 : count + 1)
    return count === undefined ? name : `${name}-${count + 1}`
  })
}
