import type { Line, Sheet } from '../model.ts'

/** One part of a sheet, with what it leaves out told as such. */
export interface SheetPart {
  readonly heading: Line
  readonly text: Line | null
  readonly lines: readonly Line[]
}

/** The part of a sheet that a page asks for by its id. */
export function sheetPart(sheet: Sheet, id: string): SheetPart {
  const part = sheet.parts.find(one => one.id === id)
  if (part === undefined) throw new Error(`no part of ${sheet.title.at} is called ${id}`)
  return { heading: part.heading, text: part.text ?? null, lines: part.lines ?? [] }
}
