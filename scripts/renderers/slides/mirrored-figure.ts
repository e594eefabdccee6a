import { mirrored } from '../../drawing/mirrored.ts'
import { mirroredBox } from './mirrored-box.ts'
import type { Figure } from './slide-design.ts'

/** A figure on a slide that is read from right to left. What runs from side to side turns round; a tick and a clock do not. */
export const mirroredFigure = (figure: Figure, width: number): Figure => ({
  ...figure,
  box: mirroredBox(figure.box, width),
  drawing: figure.name === 'line' || figure.name === 'scene' ? mirrored(figure.drawing) : figure.drawing,
})
