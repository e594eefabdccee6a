import { type DrawnTime, timeRing } from '../../drawing/time-ring.ts'
import { phrase } from '../../views/phrase.ts'
import { px } from './across.ts'
import type { Deck } from './deck.ts'
import { grid } from './grid.ts'
import { said } from './said.ts'
import type { Figure, Region } from './slide-design.ts'

/** Heavier than the line: it is read from the back of the room. */
const weight = 0.16

/**
 * The minutes of an interaction, at the same place on every slide: a ring of pieces of time, the number large in it,
 * and its word.
 */
export function minutes(
  count: string | null,
  deck: Deck,
): { readonly regions: readonly Region[]; readonly figures: readonly Figure[] } {
  if (count === null) return { regions: [], figures: [] }
  const told = phrase(deck.furniture.words, count === '1' || count === '½' ? 'minute' : 'minutes')
  const box = grid.ring
  const size = px(box.w)
  const { taken, rest } = timeRing(amount(count), { size, weight: px(weight) })
  const figure = (parts: DrawnTime['taken'], tone?: number): Figure => ({
    box,
    name: 'ring',
    drawing: { width: size, height: size, parts },
    ...(tone !== undefined && { tone }),
  })
  const inside = { x: box.x + 0.2, w: box.w - 0.4 }
  return {
    regions: [
      {
        box: { ...inside, y: box.y + 0.55, h: 1.3 },
        size: 88,
        bold: true,
        anchor: 'ctr',
        align: 'ctr',
        words: [{ text: count }],
      },
      {
        box: { ...inside, y: box.y + 1.85, h: 0.45 },
        size: 24,
        align: 'ctr',
        words: [said({ ...told, text: told.text.replace('{minutes}', ' ').replace(/\s+/g, ' ').trim() })],
      },
    ],
    figures: [...(rest.length > 0 ? [figure(rest, 0.16)] : []), figure(taken)],
  }
}

/** `2½` as 2.5. */
const amount = (count: string): number =>
  Number(count.replace('½', '') || 0) + (count.endsWith('½') ? 0.5 : 0)
