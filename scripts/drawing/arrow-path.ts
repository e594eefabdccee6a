import type { Arrow } from './drawing.ts'

/** The triangle of an arrow's head as path data. */
export function arrowPath({ x, y, points, size }: Arrow): string {
  const half = size * 0.62
  const upright = points === 'up' || points === 'down'
  const base = points === 'up' || points === 'left' ? size : -size
  return upright
    ? `M${n(x)} ${n(y)}L${n(x + half)} ${n(y + base)}H${n(x - half)}Z`
    : `M${n(x)} ${n(y)}L${n(x + base)} ${n(y + half)}V${n(y - half)}Z`
}

const n = (value: number): string => `${Number(value.toFixed(2))}`
