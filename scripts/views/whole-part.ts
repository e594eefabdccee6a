import type { Line } from '../model.ts'

/** A part of a sheet, as far as its page has places for it. */
export interface Part {
  readonly heading: Line
  readonly text?: Line
  readonly lines?: readonly Line[]
}

/** A part of a sheet by its key, with what it leaves out told as such: a template may ask for all of it. */
export interface WholePart extends Required<Omit<Part, 'text'>> {
  readonly id: string
  readonly text: Line | null
}

export const wholePart = (id: string, { heading, text, lines }: Part): WholePart => ({
  id,
  heading,
  text: text ?? null,
  lines: lines ?? [],
})
