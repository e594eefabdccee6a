import type { Ink } from '../slides/slide-design.ts'
import { colourXml, type Paint } from './colour-xml.ts'

/** A plain fill, of a shape, a line, words or a ground. */
export const fillXml = (ink: Ink, theme: Paint, tone = 1): string =>
  `<a:solidFill>${colourXml(ink, theme, tone)}</a:solidFill>`
