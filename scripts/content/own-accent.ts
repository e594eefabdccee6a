import type { Accent, Theme } from '../model.ts'
import { contrast, leastContrast, nearestPassing } from './contrast.ts'
import { mixedColour } from './mixed-colour.ts'
import { tintShare } from './tint-share.ts'

/**
 * An edition's own colour for a promise. Where it is too pale for words, it is kept for grounds, with what can be read
 * on it, and words have the nearest shade that they can be read in: nobody chooses an organisation's yellow for it.
 */
export function ownAccent(colour: string, { ink, paper }: Pick<Theme, 'ink' | 'paper'>): Accent {
  const tint = mixedColour(colour, paper, tintShare).toUpperCase()
  const grounds = [paper, tint]
  if (grounds.every(ground => contrast(colour, ground) >= leastContrast)) return { colour, tint }
  const readable = nearestPassing(colour, grounds, leastContrast)
  // No shade can be read on its tint: the rule about contrast says so.
  if (readable === undefined) return { colour, tint }
  return { colour: readable, tint, ground: { colour, words: wordsOn(colour, [paper, ink]) } }
}

/** Of the edition's own two what is read best; on a colour between light and dark, black or white, one of which always is. */
function wordsOn(ground: string, own: readonly string[]): string {
  const best = (colours: readonly string[]): string =>
    colours.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0] ?? ''
  const first = best(own)
  return contrast(first, ground) >= leastContrast ? first : best(['#FFFFFF', '#000000'])
}
