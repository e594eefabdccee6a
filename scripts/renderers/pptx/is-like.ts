/** Whether a layout is of a kind, by its id: a second arrangement of the same kind has a number behind its name. */
export const isLike = (id: string, kind: string): boolean => id === kind || id.startsWith(`${kind}-`)
