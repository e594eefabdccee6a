/** Cyan, magenta, yellow and black, each in percent. */
export type Ink = readonly [cyan: number, magenta: number, yellow: number, black: number]

/** A colour as six figures, such as `#12604F`, in capitals, and the inks that make it. */
export type Palette = Readonly<Record<string, Ink>>
