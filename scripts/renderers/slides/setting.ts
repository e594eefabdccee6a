/** Single spacing in PowerPoint and LibreOffice, in parts of the size of the type: more than the font itself asks for. */
export const single = 1.2

/** How words are set in a place: told to PowerPoint, to Marp, and used to measure them beforehand. */
export interface Setting {
  /** A share of single line spacing. */
  readonly leading: number
  /** Points added between letters. */
  readonly tracking: number
}

/** Large type wants less air between its lines and its letters, where those are not joined anyway, with dots below and signs above. */
export const setting = ({
  size,
  cursive = false,
}: {
  readonly size: number
  readonly cursive?: boolean
}): Setting => ({
  leading: size >= 32 && !cursive ? 0.95 : 1,
  tracking: size >= 32 && !cursive ? -0.3 : 0,
})
