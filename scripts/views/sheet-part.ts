import type { Line, Sheet } from '../model.ts'

/** One part of a sheet, with what it leaves out told as such. */
export interface SheetPart {
  readonly id: string
  readonly heading: Line
  readonly text: Line | null
  readonly lines: readonly Line[]
}

/** The part of a sheet that a page asks for by its id. */
export function sheetPart({ parts, title }: Sheet, id: string): SheetPart {
  const part = parts.find(one => one.id === id)
  if (part === undefined) throw new Error(`${title.at.replace(/\/title$/, '')} has no part with the id ${id}`)
  return { id, heading: part.heading, text: part.text ?? null, lines: part.lines ?? [] }
}
