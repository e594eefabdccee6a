import type { Picture } from '../../model.ts'
import type { Place, Problem } from '../../problem.ts'
import type { WorkshopsFile } from '../compact.generated.ts'
import type { Files } from '../files.ts'
import { loadPicture } from './load-picture.ts'

/** The pictures of an edition's own slides, by the names of their files, and what is wrong with the others. */
export function loadPictures(
  files: Files,
  edition: string,
  slides: WorkshopsFile['deck']['own'] = [],
  origins: ReadonlyMap<string, Place>,
): { pictures: Readonly<Record<string, Picture>>; problems: Problem[] } {
  const pictures: Record<string, Picture> = {}
  const problems: Problem[] = []
  for (const { id, picture } of slides) {
    if (picture === undefined || picture.file in pictures) continue
    const place = origins.get(`workshops/deck/own/${id}/picture/file`)
    const { value, problems: slips } = loadPicture(files, edition, picture.file, place)
    problems.push(...slips)
    if (value) pictures[picture.file] = value
  }
  return { pictures, problems }
}
