import type { Element } from './read-xml.ts'
import { within } from './within.ts'

/** The words of something, with single spaces. */
export const wordsOf = (element: Element | undefined): string =>
  within(element, 'a:p')
    .map(paragraph =>
      within(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
