import type { Box } from './slide-design.ts'

/** A place as it is seen in a mirror on the middle of a slide so many inches wide. */
export const mirroredBox = (box: Box, width: number): Box => ({ ...box, x: width - box.x - box.w })
