import { posix } from 'node:path'
import type { Problem } from '../problem.ts'
import type { Files } from './files.ts'

/** A file that is not there, and the one that may have been meant for it. */
export function missingFile(files: Files, path: string): Problem {
  const { dir, base } = posix.parse(path)
  const twin = lookAlike(base, files.list(dir))
  return {
    code: 'load/missing',
    severity: 'error',
    place: undefined,
    what: `${path} is missing${twin === undefined ? '' : `; there is \`${twin}\` beside it`}`,
    why: 'Everything is made from it.',
    mend:
      twin === undefined
        ? 'Put it back, or take it from the repository.'
        : `Rename \`${twin}\`: its name has to be \`${base}\`, to the letter.`,
  }
}

/** A name that a program or a hurried hand gave to a file: `compact.yml`, `compact (1).yaml`, `Compact copy.yaml`. */
export const lookAlike = (name: string, names: readonly string[]): string | undefined =>
  names.find(one => one !== name && plainName(one) === plainName(name))

/** Without what programs add: a number or a word for a copy, and another ending. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.ya?ml(\.(txt|bak|orig))?$/, '')
    .replace(/( - copy| copy)?( ?\(\d+\)| \d+)?$/, '')
