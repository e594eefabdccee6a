import type { Subject } from '../model.ts'
import { bad, type Checked, good, type Place, type Problem } from '../problem.ts'
import type { Files } from './files.ts'
import { hiddenSign } from './hidden-sign.ts'
import { plainLetters } from './plain-letters.ts'
import { readText } from './read-text.ts'
import { rewriteScalar } from './rewrite-scalar.ts'
import { type Source, source } from './source.ts'

/** A file with other words in one place. Every other letter of it is as it was. */
export interface Edited {
  /** From the project's root. */
  readonly file: string
  readonly text: string
}

/**
 * Puts new words in the place of those at an address, such as `compact/commitments/C3/we`, in the file that they come
 * from: the core, or the language or edition that is laid over it. Nothing is written. Comments, order, quotes and the
 * way a text is folded stay as far as the new words allow; whether these keep the rules is for a check to say.
 */
export function edit(
  files: Files,
  { origins, raw }: Pick<Subject, 'origins' | 'raw'>,
  address: string,
  words: string,
): Checked<Edited> {
  const place = origins.get(address)
  const before = raw.get(address)
  if (place === undefined || before === undefined) return bad(nowhere(address))
  const wanted = tidyWords(words)
  if (wanted === '') return bad(nothing(address, place))
  const hidden = hiddenSign(wanted)
  if (hidden) return bad({ code: 'edit/hidden-sign', severity: 'error', place, ...hidden.words })

  const { value: text, problems } = readText(files, place.file)
  if (text === undefined) return bad(...problems)
  const read = source(place.file, text)
  if (read.value === undefined) return bad(...read.problems)
  const pointer = pointerAt(read.value, place)
  if (pointer === undefined || valueAt(read.value, pointer) !== before) return bad(moved(address, place))
  if (wanted === before) return good({ file: place.file, text: markOf(files, place.file) + text })
  const { from, to, written } = rewriteScalar(read.value, pointer, wanted)
  const edited = text.slice(0, from) + written + text.slice(to)
  const again = source(place.file, edited).value
  if (again === undefined || valueAt(again, pointer) !== wanted)
    throw new Error(`${place.file} does not read as it was edited, at ${pointer}`)
  return good({ file: place.file, text: markOf(files, place.file) + edited })
}

/** Words as a file holds them: letters in one piece, and no spaces at either end of a line. */
export const tidyWords = (typed: string): string =>
  plainLetters(typed.replace(/\r\n?/g, '\n'))
    .replace(/ *\n */g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')

/** The mark that Windows puts before UTF-8, where the file has it: reading leaves it out. */
function markOf(files: Files, path: string): string {
  const bytes = files.read(path)
  return bytes instanceof Uint8Array && bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : ''
}

/** The words that start at a place. */
const pointerAt = (read: Source, { line, column }: Place): string | undefined =>
  [...read.spots].find(
    ([pointer, { value }]) =>
      value.line === line && value.column === column && typeof valueAt(read, pointer) === 'string',
  )?.[0]

function valueAt({ value }: Source, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value)
}

const problem = (
  code: string,
  place: Place | undefined,
  words: Pick<Problem, 'what' | 'why' | 'mend'>,
): Problem => ({ code: `edit/${code}`, severity: 'error', place, ...words })

const nowhere = (address: string): Problem =>
  problem('no-address', undefined, {
    what: `no words stand at \`${address.slice(0, 120)}\``,
    mend: 'Use an address that a page shows, such as compact/commitments/C3/we.',
  })

const nothing = (address: string, place: Place): Problem =>
  problem('empty', place, {
    what: `there are no words to put at ${address}`,
    why: 'A place without words would be a hole in every page that shows it.',
    mend: 'Write at least one word, or take the key out of the file.',
  })

const moved = (address: string, place: Place): Problem =>
  problem('moved', place, {
    what: `other words stand at ${address} by now`,
    why: 'Somebody saved the file after it was read, and their words would be lost.',
    mend: 'Read the file again, and change what stands there now.',
  })
