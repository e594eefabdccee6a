import { phrase } from '../../views/phrase.ts'
import type { Deck } from './deck.ts'
import { said } from './said.ts'
import type { Box, Region, Run } from './scene.ts'

/** The minutes of an interaction: the figure large enough to read from the back, its word below or above as the language has it. */
export function minutes(count: string | null, deck: Deck, box: Box): Region[] {
  if (count === null) return []
  const key = count === '1' || count === '½' ? 'minute' : 'minutes'
  const told = phrase(deck.furniture.words, key)
  const [before = '', after = ''] = told.text.split('{minutes}')
  const runs: Run[] = [
    said({ ...told, text: before.trim() }),
    { text: count, size: 88, bold: true },
    said({ ...told, text: after.trim() }),
  ]
  return [{ box, size: 28, colour: 'ink', words: runs.filter(run => run.text !== '').map(run => [run]) }]
}
