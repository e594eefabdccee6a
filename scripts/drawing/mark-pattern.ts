import type { Cast, Drawing, Mark } from './drawing.ts'

/** A ground that marks are strewn over in rows, in any unit. */
export interface PatternFrame {
  readonly width: number
  readonly height: number
  /** About how far it is from one mark to the next: marks stand on both edges of the frame. */
  readonly pitch: number
  readonly size: number
  /** A strip across the frame that stays clear for words. */
  readonly clearFrom?: number
  readonly clearTo?: number
}

/** How far each row is below the one before, in pitches. */
const rise = 0.86

/**
 * Rows of all marks, one after another and each row half a step along, as far as the edges and over them, so that
 * wherever it is cut there is no white rim.
 */
export function markPattern(cast: readonly Cast[], frame: PatternFrame): Drawing {
  const { width, height, size, clearFrom = 0, clearTo = clearFrom } = frame
  const columns = Math.round(width / frame.pitch)
  const step = width / columns
  const rows = Math.round(height / (step * rise))
  const down = height / rows
  const marks = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 + (row % 2) }, (_, column): Mark[] => {
      const one = cast[(column + row * 3) % cast.length]
      const [x, y] = [(column - (row % 2) / 2) * step, row * down]
      const clear = y + size / 2 < clearFrom || y - size / 2 > clearTo
      return one && clear ? [{ draws: 'mark', ...one, x, y, size, look: 'own', halo: 0 }] : []
    }),
  )
  return { width, height, parts: marks.flat(2) }
}
