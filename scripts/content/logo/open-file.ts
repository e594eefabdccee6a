import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import type { LogoFault } from './logo-fault.ts'

/** In bytes. A logo goes into some two hundred files of an edition, so a heavy one makes all of them heavy. */
const most = 2 * 1024 * 1024

/**
 * The bytes of a picture, or why there are none. Asked first what it is and how large: to read a pipe would wait for
 * ever, and a device has no end. A link may lead to another place of the project, not out of it.
 */
export function openFile(path: string, root: string, name: string): { bytes: Buffer } | LogoFault {
  try {
    if (lstatSync(path).isSymbolicLink() && !realpathSync(path).startsWith(realpathSync(root) + sep))
      return fault(
        `\`${name}\` leads to a file outside the project`,
        'Somebody else who builds this edition would not have it.',
        'Put the picture itself into the folder of edition.yaml.',
      )
    const about = statSync(path)
    if (!about.isFile())
      return fault(
        `\`${name}\` is ${about.isDirectory() ? 'a folder' : 'no ordinary file'}, not a picture`,
        'A logo is one file, as SVG or PNG.',
        'Put the picture itself into the folder of edition.yaml, or take `logo` out.',
      )
    if (about.size > most)
      return {
        code: 'load/heavy-logo',
        severity: 'error',
        what: `\`${name}\` has ${Math.ceil(about.size / 1024).toLocaleString('en-GB')} KB; ${most / 1024} is the most`,
        why: 'It goes into every document, and would make each of them that much larger.',
        mend: 'Save the logo as SVG, or as a PNG that is at most 2,000 pixels wide.',
      }
    return { bytes: readFileSync(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return {
        code: 'load/no-logo',
        severity: 'error',
        what: `there is no picture \`${name}\` beside this edition`,
        mend: 'Put the file in the same folder as edition.yaml, or take `logo` out.',
      }
    if (code === undefined) throw error
    return fault(
      `\`${name}\` cannot be opened (${code})`,
      code === 'ELOOP' ? 'It is a link that leads back to itself.' : 'You may lack the right to read it.',
      'Put a copy that you can open yourself into the folder of edition.yaml.',
    )
  }
}

const fault = (what: string, why: string, mend: string): LogoFault => ({
  code: 'load/bad-logo',
  severity: 'error',
  what,
  why,
  mend,
})
