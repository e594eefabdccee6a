/** Where a click on a telephone number leads. The 0 of +44 (0)1632 is for those who ring from inside the country. */
export const phoneAddress = (written: string): string =>
  `tel:${written.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^+0-9]/g, '')}`
