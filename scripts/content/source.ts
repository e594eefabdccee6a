import type { Document } from 'yaml'
import { loadPackage } from '../load-package.ts'
import type { Checked, Place } from '../problem.ts'
import { explainYaml } from './explain-yaml.ts'
import { lostText } from './lost-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { readDocument } from './read-document.ts'
import { told, tooDeep, unfinished } from './tell-yaml.ts'
import { unfinishedMerges } from './unfinished-merges.ts'

const { LineCounter } = loadPackage('yaml') as typeof import('yaml')

/** Where a value stands, where its key stands, and how it was spelt (`003087` for the number 3087). */
export interface Spot {
  readonly value: Place
  readonly key?: Place
  readonly spelt?: string
  /** Words as they stand in the file, with their quotes and line ends. */
  readonly written?: string
  /** What follows `#` in place of a value: nothing is left of `C1: #005EB8`. */
  readonly remark?: string
}

/** A YAML text as plain data, with the place of every value by JSON pointer (`/commitments/0/we`). */
export interface Source {
  readonly file: string
  readonly text: string
  readonly value: unknown
  readonly spots: ReadonlyMap<string, Spot>
  /** As the parser sees it, with the range of everything in the text. */
  readonly document: Document.Parsed
}

/** Texts that have been read, the last used at the end. */
const remembered = new Map<string, Checked<Source>>()
/** How many letters of them: some hundred editions, or twenty times what is shipped. */
const mostRemembered = 5_000_000
let letters = 0

/**
 * Reads YAML without losing line and column. A text that will not parse still yields every problem found. What was
 * read is remembered by its text, so that a second reading costs nothing: it is shared, and nobody may change it.
 */
export function source(file: string, text: string): Checked<Source> {
  const key = `${file}\0${text}`
  const known = remembered.get(key)
  const read = known ?? readSource(file, text)
  if (known === undefined) letters += key.length
  remembered.delete(key)
  remembered.set(key, read)
  for (const oldest of remembered.keys()) {
    if (letters <= mostRemembered) break
    remembered.delete(oldest)
    letters -= oldest.length
  }
  return read
}

function readSource(file: string, text: string): Checked<Source> {
  const lines = new LineCounter()
  const place = (from: number, to = from + 1): Place => {
    const { line, col } = lines.linePos(from)
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd < 0 ? to : Math.min(to, lineEnd)
    return { file, line, column: col, length: Math.max(1, end - from) }
  }
  const { document, remarks, deep } = parseYaml(text, lines)
  if (document === undefined) return { value: undefined, problems: [tooDeep(place(deep))] }
  const merges = unfinishedMerges(text)
  if (merges.length > 0)
    return {
      value: undefined,
      problems: merges.map(from => told('merge', place(from, from + 7), unfinished)),
    }
  const found = [...document.errors, ...document.warnings]
  if (found.length > 0) {
    const lost = lostText(found, text, remarks)
    return {
      value: undefined,
      problems: lost
        ? [told('comment', place(lost.from, lost.to), lost.words)]
        : explainYaml(found, text, place),
    }
  }
  return readDocument(document, { file, text, place, remarks })
}
