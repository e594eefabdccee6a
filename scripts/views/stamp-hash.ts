/** As much of the hash of a view as stands at the foot of its pages: it changes when the words on them change. */
export const stampHash = (view: string): string => view.slice(0, 7)
