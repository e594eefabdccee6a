import type { PlaceType } from '../../../deck-template.ts'
import { setting } from '../../slides/setting.ts'
import type { Region } from '../../slides/slide-design.ts'

/** How words of ours are set in their place, in the terms of a template. */
export const regionLook = (
  { bold = false, anchor = 't', align = 'l' }: Region,
  size: number,
  wide: number,
): PlaceType => ({
  size,
  told: true,
  bold,
  anchor,
  align,
  inset: { l: 0, t: 0, r: 0, b: 0 },
  leading: setting({ size }).leading,
  above: 0,
  indent: 0,
  bullet: false,
  wide,
})
