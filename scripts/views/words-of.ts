/**
 * The words of a text that a dictionary may have: no codes, addresses, numbers, names in brackets, nor what is short for
 * something, nor what has a capital in the middle of a sentence and is somebody's name.
 */
export function wordsOf(text: string): string[] {
  const named = text.includes('{') ? text.replace(/\{\w*\}[\p{L}’]*/gu, ' ') : text
  // Most texts have none: to take every one apart takes twice as long.
  const plain = isOdd.test(named)
    ? named
        .split(/\s+/)
        .filter(one => !isOdd.test(one))
        .join(' ')
    : named
  return [...plain.matchAll(/\p{L}+(?:[’']\p{L}+)*/gu)]
    .filter(({ 0: word, index }) => !isShort(word) && !(isCapital(word) && isInside(plain, index)))
    .map(([word]) => word)
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const isInside = (text: string, index: number): boolean =>
  /[^\s.!?:“”‘"(–—]\s*$/.test(text.slice(Math.max(0, index - 3), index))

const isOdd = /[@\d`]|:\/\/|\w[./_]\w/

/** Such as NHS, the NHS’s and PDFs. */
const isShort = (word: string): boolean => word.length === 1 || /^\p{Lu}{2,}[’']?s?$/u.test(word)
