/** Width and height in mm, upright. */
export type Size = readonly [width: number, height: number]

/** Sheets of paper by name (ISO 216). */
export const paper = {
  A1: [594, 841],
  A2: [420, 594],
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
} as const satisfies Record<string, Size>

export type PaperName = keyof typeof paper
