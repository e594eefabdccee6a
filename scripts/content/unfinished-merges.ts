/** Where two versions of a text stand one below the other, as git leaves them: the first of their lines of signs. */
export const unfinishedMerges = (text: string): number[] =>
  [...text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm)]
    .filter(({ 0: signs }, index) => index === 0 || signs.startsWith('<'))
    .map(({ index }) => index)
