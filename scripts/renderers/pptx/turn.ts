import { directionOf } from '../../content/direction-of.ts'
import type { Written } from './paragraphs.ts'

/** Which way words are read that may be in another language than their deck. */
interface Read {
  readonly language?: string | undefined
  readonly direction?: 'ltr' | 'rtl' | undefined
}

/** The attribute that says which way a paragraph is read; nothing where its deck is read from left to right too. */
export function turn({ direction }: Pick<Written, 'direction'>, own: Read = {}): string {
  const read = own.language === undefined ? (own.direction ?? direction) : directionOf(own.language)
  return read === direction && read === 'ltr' ? '' : ` rtl="${read === 'rtl' ? 1 : 0}"`
}
