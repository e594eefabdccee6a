import { posix } from 'node:path'
import type { Typeface } from '../model.ts'
import { bad, type Checked, good, type Place, type Problem } from '../problem.ts'
import type { EditionFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import { openFont } from './typeface/open-font.ts'
import { readFont } from './typeface/read-font.ts'

/**
 * The edition's own typeface, or nothing. Its files are read through here, so that one that may not be put into
 * documents, or that a browser would pass over without a word, is told at its line.
 */
export function loadTypeface(
  files: Files,
  edition: string,
  { fonts }: Pick<EditionFile, 'fonts'>,
  placeOf: (pointer: string) => Place | undefined,
): Checked<Typeface | undefined> {
  if (fonts === undefined) return good(undefined)
  const problems: Problem[] = []
  const [regular, bold] = (['regular', 'bold'] as const).map(weight => {
    const [file, place] = [fonts[weight], placeOf(`/fonts/${weight}`)]
    const bytes = openFont(files, posix.join('compact/editions', edition, file), file)
    const read = 'what' in bytes ? bytes : readFont(bytes.bytes, file)
    if (!('what' in read)) return read
    problems.push({ ...read, place })
    return undefined
  })
  if (regular === undefined || bold === undefined) return bad(...problems)
  if (bold.weight <= regular.weight) return bad({ ...notBolder(fonts), place: placeOf('/fonts/bold') })
  return good({ family: regular.family, regular, bold })
}

const notBolder = ({ regular, bold }: NonNullable<EditionFile['fonts']>): Omit<Problem, 'place'> => ({
  code: 'load/bad-font',
  severity: 'error',
  what: `\`${bold}\` is no bolder than \`${regular}\`, by what the two files say of themselves`,
  why: 'Headings and what matters are set in it, and would look like everything else.',
  mend: 'See whether the two are the wrong way round, or give the font’s bold under `bold`.',
})
