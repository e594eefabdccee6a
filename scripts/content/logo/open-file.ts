import type { Files } from '../files.ts'
import type { LogoFault } from './logo-fault.ts'

/** In bytes. A logo goes into some two hundred files of an edition, so a heavy one makes all of them heavy. */
const most = 2 * 1024 * 1024

/** The bytes of a picture, or why there are none. A link may lead to another place of the project, not out of it. */
export function openFile(files: Files, path: string, name: string): { bytes: Buffer } | LogoFault {
  const found = files.read(path, most)
  if (found === undefined)
    return {
      code: 'load/no-logo',
      severity: 'error',
      what: `there is no picture \`${name}\` beside this edition`,
      mend: 'Put the file in the same folder as edition.yaml, or take `logo` out.',
    }
  if (!('refused' in found)) return { bytes: Buffer.from(found.buffer, found.byteOffset, found.byteLength) }
  switch (found.refused) {
    case 'outside':
      return fault(
        `\`${name}\` leads to a file outside the project`,
        'Somebody else who builds this edition would not have it.',
        'Put the picture itself into the folder of edition.yaml.',
      )
    case 'folder':
    case 'special':
      return fault(
        `\`${name}\` is ${found.refused === 'folder' ? 'a folder' : 'no ordinary file'}, not a picture`,
        'A logo is one file, as SVG or PNG.',
        'Put the picture itself into the folder of edition.yaml, or take `logo` out.',
      )
    case 'large':
      return {
        code: 'load/heavy-logo',
        severity: 'error',
        what: `\`${name}\` has ${Math.ceil(found.bytes / 1024).toLocaleString('en-GB')} KB; ${most / 1024} is the most`,
        why: 'It goes into every document, and would make each of them that much larger.',
        mend: 'Save the logo as SVG, or as a PNG that is at most 2,000 pixels wide.',
      }
    case 'locked':
      return fault(
        `\`${name}\` cannot be opened (${found.code})`,
        found.code === 'ELOOP'
          ? 'It is a link that leads back to itself.'
          : 'You may lack the right to read it.',
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
