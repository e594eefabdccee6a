import type { Theme } from '../../model.ts'
import type { Ink } from '../slides/slide-design.ts'
import { colourXml } from './colour-xml.ts'

/** A plain fill, of a shape, a line, words or a ground. */
export const fillXml = (ink: Ink, theme: Theme, tone = 1): string =>
  `<a:solidFill>${colourXml(ink, theme, tone)}</a:solidFill>`
