import { isLine } from '../content/is-line.ts'
import { undivided } from '../content/undivided.ts'
import { markLine } from './line-marks.ts'

/**
 * For Markdown that Marp reads: words from YAML are words, whatever signs they hold. A sentence with `---`, `#`
 * or `<b>` in it must not become a slide break, a heading or a tag; line breaks become spaces. A {@link Line} stands
 * between marks that carry its origin: `line-marks.ts` turns them into spans, or takes them out.
 */
export const escapeMarkdown = (value: unknown): string =>
  isLine(value) ? markLine(value, escaped(value.text)) : escaped(String(value ?? ''))

const escaped = (words: string): string =>
  undivided(words)
    // A space at which no line ends stays one.
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~$^=]/g, '\\$&')
    .replace(/:(?=[a-z0-9_+-]+:)/gi, '\\:')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Marp drops a point whose words are three hyphens, even with the first one escaped.
    .replace(/^[-+]|-(?=-)|(?<=-)-/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // A web address is taken as it is written here, escapes and all: one that has any is words, not a link.
    .replace(/:(?=\/\/\S*[\\&])/g, '\\:')
