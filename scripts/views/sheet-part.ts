import type { Sheet } from '../model.ts'

export type SheetPart = Sheet['parts'][number]

/** The part of a sheet that a page asks for by its id. */
export function sheetPart({ parts, title }: Sheet, id: string): SheetPart {
  const part = parts.find(one => one.id === id)
  if (part === undefined) throw new Error(`${title.at.replace(/\/title$/, '')} has no part with the id ${id}`)
  return part
}
