import type { Drawing, Part } from '../../drawing/drawing.ts'
import { grid } from './grid.ts'
import type { Figure } from './slide-design.ts'

/** Pixels of Marp's slides in an inch: what is drawn is drawn in them. */
const perInch = 96
export const px = (inches: number): number => Math.round(inches * perInch * 100) / 100

/** A drawing over the whole slide, from edge to edge. */
export const across = (parts: readonly Part[], more: Omit<Figure, 'box' | 'drawing'>): Figure => ({
  ...more,
  box: grid.slide,
  drawing: { ...page, parts },
})

/** The slide in the unit of drawings. */
export const page = { width: px(grid.slide.w), height: px(grid.slide.h) } satisfies Omit<Drawing, 'parts'>
