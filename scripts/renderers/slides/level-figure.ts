import type { Behaviour } from '../../views/deck.ts'
import type { Figure } from './slide-design.ts'

/** A circle in two halves: programs disagree about an arc that goes all the way round. */
const ring = 'M12 1.5A10.5 10.5 0 0 1 12 22.5A10.5 10.5 0 0 1 12 1.5Z'
const star =
  'M12 1.2L14.94 8.55L22.84 9.08L16.76 14.15L18.7 21.82L12 17.6L5.3 21.82L7.24 14.15L1.16 9.08L9.06 8.55Z'

/** The same drawings as templates/shared/marks, on their grid of 24. */
const paths: Readonly<Record<Behaviour['level'], string>> = {
  expect: `${ring}M7 12.5L10.5 16L17 8.5`,
  love: star,
  not_expect: `${ring}M6.5 12L17.5 12`,
}

/** The mark of a level: a tick in a circle, a star, a bar in a circle. Its word stands beside it, so it says nothing. */
export const levelFigure = (
  level: Behaviour['level'],
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): Figure => ({
  box: { x, y, w: size, h: size },
  name: 'drawing',
  drawing: { width: 24, height: 24, parts: [{ draws: 'stroke', d: paths[level], weight: 2.4 }] },
})
