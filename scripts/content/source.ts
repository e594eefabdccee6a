import type { Node } from 'yaml'
import { loadPackage } from '../load-package.ts'
import type { Checked, Place, Problem } from '../problem.ts'
import { explainYaml } from './explain-yaml.ts'

const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = loadPackage(
  'yaml',
) as typeof import('yaml')

/** Where a value stands, where its key stands, and how it was spelt (`003087` for the number 3087). */
export interface Spot {
  readonly value: Place
  readonly key?: Place
  readonly spelt?: string
}

/** A YAML text as plain data, with the place of every value by JSON pointer (`/commitments/0/we`). */
export interface Source {
  readonly file: string
  readonly value: unknown
  readonly spots: ReadonlyMap<string, Spot>
}

/** Reads YAML without losing line and column. A text that will not parse still yields every problem found. */
export function source(file: string, text: string): Checked<Source> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const place = (from: number, to = from + 1): Place => {
    const { line, col } = lines.linePos(from)
    const lineEnd = text.indexOf('\n', from)
    const end = lineEnd < 0 ? to : Math.min(to, lineEnd)
    return { file, line, column: col, length: Math.max(1, end - from) }
  }

  const found = [...document.errors, ...document.warnings]
  if (found.length > 0) {
    return { value: undefined, problems: explainYaml(found, text, place) }
  }

  const spots = new Map<string, Spot>()
  const problems: Problem[] = []
  const visit = (node: Node | null | undefined, pointer: string, key?: Place): void => {
    const [from, to] = node?.range ?? [0, 1]
    const value = place(from, to)
    const spelt = isScalar(node) ? node.source : undefined
    spots.set(pointer, { value, ...(key && { key }), ...(spelt !== undefined && { spelt }) })
    if (isAlias(node)) {
      problems.push({
        code: 'yaml/alias',
        severity: 'error',
        place: value,
        what: `\`*${node.source}\` repeats a value from another place`,
        why: 'A repeated value cannot be told apart from its first one when something is wrong with it.',
        mend: 'Write the words again here.',
      })
    } else if (isMap(node)) {
      for (const pair of node.items) {
        const name = pair.key as Node
        const [keyFrom, keyTo] = name.range ?? [from, from + 1]
        const text = isScalar(name) ? String(name.value) : String(name)
        visit(pair.value as Node | null, `${pointer}/${escapePointer(text)}`, place(keyFrom, keyTo))
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item as Node, `${pointer}/${index}`)
    }
  }
  visit(document.contents, '')
  if (problems.length > 0) return { value: undefined, problems }
  return { value: { file, value: document.toJS() as unknown, spots }, problems }
}

/** JSON pointers write `~` and `/` inside a key as `~0` and `~1` (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
