import type { Subject } from '../model.ts'
import type { Checked, Place, Problem } from '../problem.ts'
import type { EditionFile, WorkshopsFile } from './compact.generated.ts'
import { loadDeckTemplate } from './deck-template.ts'
import type { Files } from './files.ts'
import { loadLogo } from './logo.ts'
import { loadPictures } from './picture/load-pictures.ts'
import { loadTypeface } from './typeface.ts'

/** What an edition has named, each with its place. */
export interface Named {
  readonly settings: EditionFile | undefined
  readonly slides: WorkshopsFile['deck']['own']
  /** The place of a value in edition.yaml, by its pointer. */
  readonly placeOf: (pointer: string) => Place | undefined
  readonly origins: ReadonlyMap<string, Place>
}

/** The files that lie beside an edition's settings: logo, fonts, template and pictures; and what is wrong with them. */
export function besideEdition(
  files: Files,
  edition: string,
  { settings, slides, placeOf, origins }: Named,
): {
  found: Pick<Subject, 'pictures'> & Partial<Pick<Subject, 'logo' | 'typeface' | 'deckTemplate'>>
  problems: Problem[]
} {
  const { pictures, problems } = loadPictures(files, edition, slides, origins)
  if (settings === undefined) return { found: { pictures }, problems }
  const take = <Value>({ value, problems: told }: Checked<Value>): Value | undefined => {
    problems.push(...told)
    return value
  }
  const places = { file: placeOf('/logo/file'), onDark: placeOf('/logo/on_dark') }
  return {
    found: {
      pictures,
      logo: take(loadLogo(files, edition, settings, places)),
      typeface: take(loadTypeface(files, edition, settings, placeOf)),
      deckTemplate: take(loadDeckTemplate(files, edition, settings, placeOf)),
    },
    problems,
  }
}
