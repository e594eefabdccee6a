import type { Line, Words } from '../model.ts'

/** A fixed phrase of the language. Throws when code names one that en-GB.yaml does not have: our fault, not an author's. */
export function phrase(words: Words, key: string): Line {
  const line = words[key]
  if (line === undefined) throw new Error(`compact/languages/en-GB.yaml has no phrase \`${key}\``)
  return line
}
