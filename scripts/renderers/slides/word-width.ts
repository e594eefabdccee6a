import { setting } from './setting.ts'

/** How wide a word is at a size in points, in inches, nearly; letters of scripts that are not listed are as wide as most. */
export function wordWidth(word: string, size: number, bold: boolean): number {
  const { tracking } = setting({ size })
  const ems = [...word].map(letter => {
    const narrow = widths.find(([letters]) => letters.includes(letter))?.[1]
    if (narrow !== undefined) return narrow
    if (/\p{Lu}/u.test(letter)) return 0.7
    return bold ? 0.59 : 0.556
  })
  return ems.reduce((sum, em) => sum + em * size + tracking, 0) / 72
}

/** Parts of the size of the type. */
const widths: readonly (readonly [letters: string, em: number])[] = [
  ["ijl|'’", 0.24],
  [' ftI.,:;!-()', 0.29],
  ['rt“”', 0.36],
  ['cksvxyz', 0.53],
  ['mM', 0.86],
  ['wW', 0.76],
]
