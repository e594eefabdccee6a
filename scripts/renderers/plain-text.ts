import { rightToLeft } from '../content/right-to-left.ts'
import { undivided } from '../content/undivided.ts'
import { loadPackage } from '../load-package.ts'
import type { Form, Titled } from '../model.ts'
import { good } from '../problem.ts'
import { document } from './document.ts'

/** A line that every mail program shows whole. */
const width = 72

/** The words of an item as plain text, in reading order, for mail, screen readers and braille displays. */
export function plainText<View extends Titled>(options: {
  readonly template?: string | undefined
}): Form<View, string> {
  const { template } = options
  return {
    kind: 'text',
    extension: 'txt',
    template,
    page(view, furniture, templates) {
      const more = { partial: `${template ?? furniture.name}/words.html` }
      const { value, problems } = document('forms/text', 'page.html', { view, furniture, templates, more })
      return { value: value && undivided(value), problems }
    },
    async make(html) {
      // Loaded when it is wanted: reading it takes longer than writing a text.
      const { convert } = loadPackage('html-to-text') as HtmlToText
      // What holds a drawing alone leaves empty lines behind.
      const text = convert(html, layout)
        .trim()
        .replaceAll(/\n{4,}/g, '\n\n\n')
      const isTurned = /<html[^>]* dir="rtl"/.test(html)
      return good({ bytes: Buffer.from(`${isTurned ? text.replace(/^.*$/gm, fromTheRight) : text}\n`) })
    },
  }
}

/**
 * A plain text says nothing of its direction: a program takes that of the first letter of a line, which may be that of a
 * code or of a name. The mark before it is one that nobody sees.
 */
function fromTheRight(line: string): string {
  const first = /\p{L}/u.exec(line)?.[0] ?? ''
  return rightToLeft.test(line) && !rightToLeft.test(first) ? `\u200f${line}` : line
}

/** As much as is used of a package that brings no types of its own. */
interface HtmlToText {
  readonly convert: (html: string, options: object) => string
}

interface Builder {
  openBlock(options: { readonly leadingLineBreaks: number; readonly reservedLineLength?: number }): void
  closeBlock(options: {
    readonly trailingLineBreaks: number
    readonly blockTransform?: (text: string) => string
  }): void
}

type Walk = (nodes: readonly object[], builder: Builder) => void
type Formatter = (element: { children: readonly object[] }, walk: Walk, builder: Builder) => void

/** A title with a line of signs under it, as wide as its widest line. */
const underlined =
  (sign: string): Formatter =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 3 })
    walk(element.children, builder)
    const blockTransform = (text: string): string =>
      `${text}\n${sign.repeat(Math.max(...text.split('\n').map(line => [...line].length)))}`
    builder.closeBlock({ trailingLineBreaks: 2, blockTransform })
  }

/** The lines after the first stand under the words, not under the number. */
const numbered: Formatter = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 3 })
  walk(element.children, builder)
  const blockTransform = (text: string): string => text.replaceAll('\n', `\n${' '.repeat(hang(text))}`)
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform })
}

const hang = (text: string): number => /^\d{1,2} /.exec(text)?.[0].length ?? 0

const close = { leadingLineBreaks: 1, trailingLineBreaks: 1 }
const label = { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 }
const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 }

const layout = {
  wordwrap: width,
  formatters: { title: underlined('='), part: underlined('-'), numbered },
  selectors: [
    { selector: 'h1', format: 'title' },
    { selector: 'h2', format: 'part' },
    ...['h3', 'h4'].map(selector => ({
      selector,
      format: 'heading',
      options: { uppercase: false, ...apart },
    })),
    { selector: 'ul', format: 'unorderedList', options: { itemPrefix: '- ' } },
    // Where an order counts its numbers stand in the words, so they are not counted again; entries have headings.
    { selector: 'ol', format: 'block', options: apart },
    { selector: 'ul.entries', format: 'block', options: apart },
    { selector: 'li', format: 'block', options: close },
    { selector: 'li > p', format: 'paragraph', options: close },
    { selector: 'ol > li > p', format: 'numbered' },
    // A label and what it says stand together.
    { selector: 'h4.note', format: 'heading', options: label },
    { selector: 'h4.note + p', format: 'paragraph', options: close },
    { selector: 'p.label + p', format: 'paragraph', options: close },
    { selector: 'p.label', format: 'paragraph', options: label },
    { selector: 'div.rules > i', format: 'blockString', options: { ...close, string: '_'.repeat(width) } },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'svg', format: 'skip' },
  ],
}
