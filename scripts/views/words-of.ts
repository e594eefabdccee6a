/** The words of a text that a dictionary may have: no codes, addresses, numbers, names in brackets, nor what is short for something. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/\{\w*\}[\p{L}’]*/gu, ' ')
    .replace(/\S*(?:@|:\/\/|\w[./_]\w|\d|`)\S*/gu, ' ')
    .match(/\p{L}+(?:[’']\p{L}+)*/gu)
    ?.filter(word => !isShort(word)) ?? []

/** Such as NHS, the NHS’s and PDFs. */
const isShort = (word: string): boolean => /^\p{Lu}{2,}[’']?s?$/u.test(word) || word.length === 1
