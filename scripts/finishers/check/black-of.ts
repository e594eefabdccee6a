import type { Operands } from '../content-stream/each-operator.ts'
import type { Font } from './font-of.ts'

/** How much of its width times its size a letter of Arimo blackens, as a rule; measured on the shipped documents. */
const [letter, boldLetter] = [0.18, 0.27]

/** What letters blacken, in squares of their size. Chromium writes them as hexadecimal strings of four figures each. */
export function blackOf({ count, text }: Operands, font: Font | undefined): number {
  let width = 0
  for (let index = 0; index < count; index++) {
    const operand = text(index)
    if (!operand.startsWith('<')) continue
    for (let at = 1; at + 4 < operand.length; at += 4)
      width += font?.widths.get(Number.parseInt(operand.slice(at, at + 4), 16)) ?? 0.5
  }
  return width * (font?.bold ? boldLetter : letter)
}
