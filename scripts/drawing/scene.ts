/**
 * A scene that the line draws: it comes in at the left edge on the ground and leaves at the right edge on the same
 * ground, so that scenes stand in a row on one line. In units of its own: see {@link sceneMeasures}.
 */
export interface Scene {
  readonly name: string
  readonly width: number
  /** From the back to the front. */
  readonly strokes: readonly SceneStroke[]
  /** Who appears in it, as the marks of promises; each lies over all strokes. */
  readonly heads: readonly Head[]
}

export interface SceneStroke {
  /** SVG path data, absolute. */
  readonly d: string
  /** Dots for what is not yet, or not any more. */
  readonly dotted: boolean
  /** A sign such as a tick, which is written alike in every language: it does not turn round with the line. */
  readonly sign?: true
}

export interface Head {
  /** 0 is the promise's own mark; 1, 2 … are those after it, and -1, -2 … those before it. */
  readonly who: number
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** Half of its size. */
  readonly r: number
}

/** What all scenes have in common, in their own units: how high they are, where their ground lies, how heavy the line is. */
export const sceneMeasures = { height: 300, ground: 268, weight: 8 } as const
