/** How many empty cards a deck ends with: one at least, and as many as the last sheet has room for. */
export const blankCards = (printed: number, onASheet: number): number => onASheet - (printed % onASheet)
