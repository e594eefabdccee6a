import { readFileSync } from 'node:fs'
import { zlibSync } from 'fflate'

/**
 * The colours of the press that files are made for: FOGRA39, coated paper, as an ICC profile, deflated (zlib) as a
 * PDF holds it. Shipped in templates/forms/press with its licence.
 */
export function pressProfile(): Uint8Array {
  // Once for all files: it is the largest thing in most of them.
  deflated ??= zlibSync(
    readFileSync(new URL('../../templates/forms/press/FOGRA39L_coated.icc', import.meta.url)),
    { level: 9 },
  )
  return deflated
}

let deflated: Uint8Array | undefined
