import type { Cast } from './drawing.ts'

/**
 * Who appears as `who` in the scene of one promise: 0 is its own mark, 1, 2 … those after it in their order and
 * -1, -2 … those before it, round and round, but never its own again.
 */
export function castOf(all: readonly Cast[], own: number, who: number): Cast {
  const others = all.length - 1
  const step = who > 0 ? ((who - 1) % others) + 1 : who < 0 ? others - ((-who - 1) % others) : 0
  const one = all[(own + step) % all.length]
  if (one === undefined) throw new Error('nobody appears in a scene without promises')
  return one
}
