import { posix } from 'node:path'
import type { Problem } from '../problem.ts'
import type { Files } from './files.ts'
import { plainName } from './plain-name.ts'

/** A file that is not there, and the one that may have been meant for it. */
export function missingFile(files: Files, path: string): Problem {
  const { dir, base } = posix.parse(path)
  const twin = files.list(dir).find(name => plainName(name).toLowerCase() === base.toLowerCase())
  return {
    code: 'load/missing',
    severity: 'error',
    place: undefined,
    what: `${path} is missing${twin === undefined ? '' : `; there is \`${twin}\` in its folder`}`,
    why: 'Everything is made from it.',
    mend:
      twin === undefined
        ? 'Put it back, or take it from the repository.'
        : `Rename \`${twin}\`: its name has to be \`${base}\`, to the letter.`,
  }
}
