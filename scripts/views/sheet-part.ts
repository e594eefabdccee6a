import type { Sheet } from '../model.ts'

/** The part of a sheet that a page asks for by its id. A rule has made sure that there is one. */
export function sheetPart(sheet: Sheet, id: string): Sheet['parts'][number] {
  const part = sheet.parts.find(one => one.id === id)
  if (part === undefined)
    throw new Error(`“${sheet.title.text}” in compact/sheets.yaml has no part \`${id}\``)
  return part
}
