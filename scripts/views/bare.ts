import type { IndicatorsFile } from '../content/compact.generated.ts'
import type { Line, Words } from '../model.ts'
import { phrase } from './phrase.ts'

type Unwanted = IndicatorsFile['indicators'][number]['not_expect'][number]

/**
 * What nobody should have to put up with, in words that read on from “We do not”, and that give no column away on a
 * card: `card` where it is written, and else `text` without its opening. A line that opens otherwise stays as it is.
 */
export function bare({ text, card }: Unwanted, words: Words): Line {
  if (card) return card
  const opening = `${phrase(words, 'not_expect_opens').text} `
  return text.text.toLowerCase().startsWith(opening.toLowerCase())
    ? { ...text, text: text.text.slice(opening.length) }
    : text
}
