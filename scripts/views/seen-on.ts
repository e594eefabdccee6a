import { contrast } from '../content/contrast.ts'
import type { Tone } from '../model.ts'

/** By this share of its ink a drawing is recognised, from 0 to 1: thin dark letters in a large pale shape count. */
const enough = 0.05

/** How well a drawing is seen on a ground: the contrast that enough of its ink has, from 1 to 21. */
export function seenOn(tones: readonly Tone[], ground: string): number {
  const all = tones
    .map(({ colour, cover, share }) => ({ share, seen: contrast(over(colour, ground, cover), ground) }))
    .sort((a, b) => b.seen - a.seen)
  let shares = 0
  for (const { share, seen } of all) {
    shares += share
    if (shares >= enough) return seen
  }
  return all[0]?.seen ?? 1
}

/** A colour that covers only a share of what is behind it. */
function over(colour: string, ground: string, cover: number): string {
  const parts = [1, 3, 5].map(at => {
    const [front, back] = [colour, ground].map(one => Number.parseInt(one.slice(at, at + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(back + (front - back) * cover)
  })
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}
