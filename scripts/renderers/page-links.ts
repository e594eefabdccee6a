import { undivided } from '../content/undivided.ts'
import type { PageLink } from '../finishers/structure/links.ts'

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The links of a page that we have written, in order, with their words. */
export const pageLinks = (html: string): PageLink[] =>
  [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', inside = '']) => {
    const words = inside
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return {
      href: plain(/\shref="([^"]*)"/.exec(attributes)?.[1] ?? ''),
      text: plain(/\saria-label="([^"]*)"/.exec(attributes)?.[1] ?? words),
    }
  })

const plain = (text: string): string =>
  undivided(text).replace(/&(amp|lt|gt|quot|#39);/g, sign => entities[sign] ?? sign)
