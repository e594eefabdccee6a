/** As much of a colour as themes have in their tints. */
export const tintShare = 0.11
