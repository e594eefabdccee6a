import type { Logo } from '../../model.ts'
import type { Box } from './slide-design.ts'

/** How large a logo comes out in its place, in inches: words beside it need not keep clear of more. Nobody has looked at one whose shape is not known: it has the whole. */
export function logoSize({ look }: Logo, room: Pick<Box, 'w' | 'h'>): Pick<Box, 'w' | 'h'> {
  if (look === undefined) return { w: room.w, h: room.h }
  const w = Math.min(room.w, room.h * look.ratio)
  return { w, h: w / look.ratio }
}
