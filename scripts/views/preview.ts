import type { FileFact } from '../model.ts'

/** The picture of an item's first page: where it is, and the file that is printed from these pages, where one is. */
export interface Preview {
  readonly path: string
  readonly of: string | null
}

/** What an item looks like; null for one that has no pages, or whose pages are not made in this language. */
export function preview(files: readonly FileFact[], artefact: string): Preview | null {
  const own = files.filter(file => file.artefact === artefact)
  const picture = own.find(file => file.kind === 'preview')
  const printed = own.find(file => file.kind === 'office')
  return picture === undefined ? null : { path: picture.path, of: printed?.path ?? null }
}
