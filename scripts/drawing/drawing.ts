/**
 * What our drawings are made of: strokes of the line, marks, stops and arrows, from the back to the front. Plain data, in any
 * unit; whoever shows it gives it its form: SVG on pages, native shapes on slides.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly parts: readonly Part[]
}

export type Part = Stroke | Mark | Arrow | Stop

export interface Stroke {
  readonly draws: 'stroke'
  /** SVG path data. */
  readonly d: string
  readonly weight: number
  /** From one dot to the next, where it is dotted. */
  readonly pitch?: number
  /** Runs off the paper: only where a press prints beyond its edge. */
  readonly off?: true
  /** A sign such as a tick: it stays as it is where the line turns round. */
  readonly sign?: true
}

/** The mark of a promise. Around it is a halo of the ground, so that the line passes behind it without touching. */
export interface Mark extends Cast {
  readonly draws: 'mark'
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** The side of the square it stands in. */
  readonly size: number
  /** In its own colour, or in the line's. */
  readonly look: 'own' | 'ink'
  /** How wide the halo is. */
  readonly halo: number
}

/** A head for an arrow: a triangle whose tip is at this place. */
export interface Arrow {
  readonly draws: 'arrow'
  readonly x: number
  readonly y: number
  readonly points: 'up' | 'down' | 'left' | 'right'
  /** From its tip to its base. */
  readonly size: number
}

/** A stop on the line that is nobody's mark: a ring, filled with the ground. A number may stand in it. */
export interface Stop {
  readonly draws: 'stop'
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** Across the middle of its ring. */
  readonly size: number
  readonly weight: number
}

/** A promise as it appears in a drawing: its code, for its colour, and its shape. */
export interface Cast {
  readonly id: string
  readonly mark: string
}
