import { scheme } from './draw.ts'
import type { Ink } from './scene.ts'

/** A colour as the file names it: by its place in the theme, or by its figures. */
export const colourXml = (ink: Ink): string =>
  ink.startsWith('#') ? `<a:srgbClr val="${scheme(ink)}"/>` : `<a:schemeClr val="${scheme(ink)}"/>`
