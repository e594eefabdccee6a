import type { Files } from '../files.ts'
import { readText } from '../read-text.ts'
import { source } from '../source.ts'

/** Where the English is kept that each line of a language was made from. */
export const madeFromPath = (tag: string): string => `compact/languages/made-from/${tag}.yaml`

/**
 * The English that the lines of a language were made from, by their addresses: what a translator had before them. Nothing
 * of lines that nobody has written it down for, and nothing at all where the file cannot be read.
 */
export function madeFrom(files: Files, tag: string): ReadonlyMap<string, string> {
  if (!files.list('compact/languages/made-from').includes(`${tag}.yaml`)) return new Map()
  const { value: text } = readText(files, madeFromPath(tag))
  const { value } = text === undefined ? { value: undefined } : source(madeFromPath(tag), text)
  if (typeof value?.value !== 'object' || value.value === null) return new Map()
  return new Map(
    Object.entries(value.value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
