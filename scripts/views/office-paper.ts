/** What an office printer can do with a sheet. */
export const officePaper = {
  /** In mm: it leaves some 5 mm white, and feeds a little askew. */
  edge: 8,
  /** How much of a page it covers without streaks, from 0 to 1. */
  ink: 0.15,
} as const
