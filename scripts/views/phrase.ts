import type { Line, Words } from '../model.ts'

/** Said where the code asks for a fixed phrase that the language does not have. */
export class MissingPhrase extends Error {
  override readonly name = 'MissingPhrase'
  readonly key: string
  constructor(key: string) {
    super(`there is no phrase \`${key}\``)
    this.key = key
  }
}

/** A fixed phrase of the language; {@link withPhrases} tells of one that is missing. */
export function phrase(words: Words, key: string): Line {
  const line = words[key]
  if (line === undefined) throw new MissingPhrase(key)
  return line
}
