/** How much of a page an office printer covers without streaks, from 0 to 1. */
export const officeInk = 0.15
