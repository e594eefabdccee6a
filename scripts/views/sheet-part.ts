import type { Sheet } from '../model.ts'

/** The part of a sheet that a page asks for. A rule keeps it there, so that without it we are at fault, not an author. */
export function sheetPart(sheet: Sheet, id: string): Sheet['parts'][number] {
  const part = sheet.parts.find(one => one.id === id)
  if (part === undefined) throw new Error(`${sheet.title.at} stands over no part called ${id}`)
  return part
}
