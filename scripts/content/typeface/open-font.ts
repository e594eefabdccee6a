import type { Files } from '../files.ts'
import type { FontFault } from './font-fault.ts'

/** In bytes: every web page carries both weights. */
const most = 1024 * 1024

/** The bytes of a font beside an edition, or why there are none. A link may lead to another place of the project, not out of it. */
export function openFont(files: Files, path: string, file: string): { bytes: Buffer } | FontFault {
  const found = files.read(path, most)
  if (found === undefined)
    return {
      code: 'load/no-font',
      severity: 'error',
      what: `there is no font \`${file}\` beside this edition`,
      mend: 'Put the file in the same folder as edition.yaml, under just this name, or take `fonts` out.',
    }
  if (!('refused' in found)) return { bytes: Buffer.from(found.buffer, found.byteOffset, found.byteLength) }
  if (found.refused === 'large')
    return {
      code: 'load/heavy-font',
      severity: 'error',
      what: `\`${file}\` has ${Math.ceil(found.bytes / 1024).toLocaleString('en-GB')} KB; ${(most / 1024).toLocaleString('en-GB')} is the most`,
      why: 'Every web page carries it, and would be that much slower to open.',
      mend: 'Ask whoever gave you the font for it as WOFF2, or with fewer scripts.',
    }
  return {
    code: 'load/bad-font',
    severity: 'error',
    what:
      found.refused === 'locked'
        ? `\`${file}\` cannot be opened (${found.code})`
        : `\`${file}\` ${found.refused === 'outside' ? 'leads to a file outside the project' : 'is no ordinary file'}`,
    why: 'Whoever else builds this edition would not have the font.',
    mend: 'Put the font itself into the folder of edition.yaml.',
  }
}
