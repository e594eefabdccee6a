import type { FileFact } from '../model.ts'

/** The picture of an item's first page: where it is, and which file it shows. */
export interface Preview {
  readonly path: string
  readonly of: string
}

/** What an item looks like; null for one that has no pages, or whose pages are not made in this language. */
export function preview(files: readonly FileFact[], artefact: string): Preview | null {
  const own = files.filter(file => file.artefact === artefact)
  const picture = own.find(file => file.kind === 'preview')
  const shown = own.find(file => file.kind === 'office' || file.kind === 'pictures')
  return picture === undefined || shown === undefined ? null : { path: picture.path, of: shown.path }
}
