/** The words of a text that a dictionary may have: no codes, addresses, numbers, names in brackets, nor what is short for something. */
export function wordsOf(text: string): string[] {
  const named = text.includes('{') ? text.replace(/\{\w*\}[\p{L}’]*/gu, ' ') : text
  // Most texts have none: to take every one apart takes twice as long.
  const plain = isOdd.test(named)
    ? named
        .split(/\s+/)
        .filter(one => !isOdd.test(one))
        .join(' ')
    : named
  return (plain.match(/\p{L}+(?:[’']\p{L}+)*/gu) ?? []).filter(word => !isShort(word))
}

const isOdd = /[@\d`]|:\/\/|\w[./_]\w/

/** Such as NHS, the NHS’s and PDFs. */
const isShort = (word: string): boolean => word.length === 1 || /^\p{Lu}{2,}[’']?s?$/u.test(word)
