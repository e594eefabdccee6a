import type { Place } from '../problem.ts'
import type { Known } from './known.ts'

/** Where a word stands in its file: in the words of an address, that is, from a sign on; where they begin if it is not found. */
export function wordPlace(
  { origins, written }: Pick<Known, 'origins' | 'written'>,
  at: string,
  word: string,
  nth = 0,
): Place | undefined {
  const place = origins.get(at)
  const text = written.get(at)
  if (place === undefined || text === undefined) return place
  let from = -1
  for (let times = 0; times <= nth; times++) {
    from = text.indexOf(word, from + 1)
    while (from >= 0 && !isWhole(text, from, word)) from = text.indexOf(word, from + 1)
    if (from < 0) return place
  }
  const before = text.slice(0, from).split('\n')
  const column = before.length === 1 ? place.column + from : (before.at(-1) ?? '').length + 1
  return { ...place, line: place.line + before.length - 1, column, length: word.length }
}

/** Whether a word ends where it seems to, so that `art` is not found in `part`. */
const isWhole = (text: string, from: number, word: string): boolean =>
  !(isLetter(text.charAt(from - 1)) && isLetter(word.charAt(0))) &&
  !(isLetter(text.charAt(from + word.length)) && isLetter(word.at(-1) ?? ''))

const isLetter = (sign: string): boolean => /[\p{L}\d]/u.test(sign)
