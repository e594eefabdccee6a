import { isLine } from './filters.ts'

/**
 * For Markdown that Marp reads: words from YAML are words, whatever signs they hold. A sentence with `---`, `#`
 * or `<b>` in it must not become a slide break, a heading or a tag; line breaks become spaces.
 */
export function escapeMarkdown(value: unknown): string {
  const text = isLine(value) ? value.text : String(value ?? '')
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~$^=:]/g, sign => (sign === ':' ? sign : `\\${sign}`))
    .replace(/:(?=[a-z0-9_+-]+:)/gi, '\\:')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
