import type { Limits } from '../fit/sighting.ts'

/** Words on a screen in a corridor are read from as far away as slides in a room, which are half as wide. */
export const screenLimits: Limits = { floor: 36, frames: '[data-frame]' }
