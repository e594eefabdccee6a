import { readFileSync } from 'node:fs'

/**
 * The colours of the press that files are made for: FOGRA39, coated paper, as an ICC profile. Shipped in
 * templates/forms/press with its licence.
 */
export function pressProfileFile(): Uint8Array {
  file ??= readFileSync(new URL('../../templates/forms/press/FOGRA39L_coated.icc', import.meta.url))
  return file
}

let file: Uint8Array | undefined
