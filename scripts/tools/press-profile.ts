import { zlibSync } from 'fflate'
import { pressProfileFile } from './press-profile-file.ts'

/** The profile of the press, deflated (zlib) as a PDF holds it. */
export function pressProfile(): Uint8Array {
  // Once for all files: it is the largest thing in most of them.
  deflated ??= zlibSync(pressProfileFile(), { level: 9 })
  return deflated
}

let deflated: Uint8Array | undefined
