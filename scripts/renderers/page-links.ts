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
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', inside = '']) => ({
    href: plain(href),
    text: plain(inside.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  }))

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, sign => entities[sign] ?? sign)
