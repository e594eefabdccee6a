import type { Document, Node, ParsedNode, YAMLMap } from 'yaml'
import { loadPackage } from '../load-package.ts'
import type { Checked, Place, Problem } from '../problem.ts'
import { explainYaml } from './explain-yaml.ts'
import { hiddenSign } from './hidden-sign.ts'
import { lostText } from './lost-text.ts'
import { oddStart } from './odd-start.ts'
import { parseYaml, type Remark } from './parse-yaml.ts'
import { plainLetters } from './plain-letters.ts'
import { short } from './short.ts'
import { unfinishedMerges } from './unfinished-merges.ts'

const { isAlias, isMap, isScalar, isSeq, LineCounter } = loadPackage('yaml') as typeof import('yaml')

/** Where a value stands, where its key stands, and how it was spelt (`003087` for the number 3087). */
export interface Spot {
  readonly value: Place
  readonly key?: Place
  readonly spelt?: string
  /** What follows `#` in place of a value: nothing is left of `C1: #005EB8`. */
  readonly remark?: string
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

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

interface Reading {
  readonly file: string
  readonly text: string
  readonly place: (from: number, to?: number) => Place
  readonly remarks: readonly Remark[]
}

function readDocument(document: Document.Parsed, { file, text, place, remarks }: Reading): Checked<Source> {
  const spots = new Map<string, Spot>()
  const problems: Problem[] = []
  const known = new Map(remarks.map(remark => [remark.from, remark]))
  /** The comment that follows a value, before anything else does. */
  const remarkAt = (from: number, to: number): Remark | undefined =>
    known.get(from + text.slice(from, to).indexOf('#'))

  /** Words as they will be printed, and what would be printed wrong. */
  const tidy = (node: Node, written: string, value: Place): string => {
    const [from, to, end] = node.range ?? [0, 0, 0]
    const remark = 'type' in node && node.type === 'PLAIN' ? remarkAt(to, end) : undefined
    if (remark?.hasWords && !text.slice(to, remark.from).includes('\n'))
      problems.push({
        ...told('comment', place(remark.from, remark.to), cutOff(written)),
        severity: 'warning',
      })
    const plain = plainLetters(written)
    const hidden = hiddenSign(plain)
    if (hidden) {
      const at = text.slice(from, to).indexOf(hidden.sign)
      problems.push(told('hidden-sign', at < 0 ? value : place(from + at), hidden.words))
    }
    return plain
  }

  /** What YAML reads as a name or a kind of the value behind it, and does not keep as words. */
  const refuseMark = (node: Node | null | undefined): void => {
    if (!node || isAlias(node)) return
    const { anchor, tag } = node as ParsedNode
    if (anchor === undefined && tag === undefined) return
    const sign = anchor === undefined ? '!' : '&'
    const last = text.lastIndexOf(sign, node.range?.[0])
    const from = text.charAt(last - 1) === sign ? last - 1 : last
    const [word = sign] = /^[^\s,\]}]+/.exec(text.slice(from)) ?? []
    problems.push(told(anchor === undefined ? 'tag' : 'anchor', place(from, from + word.length), mark(word)))
  }

  const visit = (node: Node | null | undefined, pointer: string, key?: Place): void => {
    const [from, to, end] = node?.range ?? [0, 1, 1]
    const value = place(from, to)
    const spelt = isScalar(node) ? node.source : undefined
    const remark = isScalar(node) && node.value === null ? remarkAt(from, end)?.text : undefined
    spots.set(pointer, {
      value,
      ...(key && { key }),
      ...(spelt !== undefined && { spelt }),
      ...(remark !== undefined && { remark }),
    })
    refuseMark(node)
    if (isAlias(node)) {
      problems.push(
        told('alias', value, {
          what: `\`*${short(node.source)}\` repeats a value from another place`,
          why: 'A repeated value cannot be told apart from its first one when something is wrong with it.',
          mend: 'Write the words again here.',
        }),
      )
    } else if (isMap(node)) {
      visitMap(node, pointer)
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item as Node, `${pointer}/${index}`)
    } else if (isScalar(node) && typeof node.value === 'string') {
      node.value = tidy(node, node.value, value)
    }
  }
  const visitMap = (map: YAMLMap, pointer: string): void => {
    const keys = new Set<string>()
    for (const pair of map.items) {
      const name = pair.key as Node
      const [from, to] = name.range ?? map.range ?? [0, 1]
      refuseMark(name)
      const key = isScalar(name) ? String(name.value) : String(name)
      const start = /^[\s\u200b\u2060]/.test(key) ? oddStart(text, from, from) : undefined
      if (start) problems.push(told('odd-start', place(start.from), start.words))
      if (keys.has(key)) problems.push(told('duplicate-key', place(from, to), twice(key)))
      keys.add(key)
      visit(pair.value as Node | null, `${pointer}/${escapePointer(key)}`, place(from, to))
    }
  }
  visit(document.contents, '')
  const unread = problems.some(({ code }) => /^yaml\/(alias|anchor|tag|odd-start|duplicate-key)$/.test(code))
  return { value: unread ? undefined : { file, value: document.toJS() as unknown, spots }, problems }
}

const told = (code: string, place: Place, words: Words): Problem => ({
  code: `yaml/${code}`,
  severity: 'error',
  place,
  ...words,
})

const mark = (word: string): Words => ({
  what: `\`${short(word)}\` would be lost: YAML does not take it for words`,
  why: 'With & a value is given a name, and with ! a kind; neither is printed.',
  mend: 'Put the whole text in double quotes.',
})

const unfinished: Words = {
  what: 'a merge was not finished: two versions of some lines stand here, parted by lines of signs',
  why: 'Two people changed the same lines, and only a person can say which of them are meant.',
  mend: 'Keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
}

const tooDeep = (place: Place): Problem =>
  told('too-deep', place, {
    what: 'the lists and groups of this file stand too deep inside each other',
    why: 'No file of the compact needs as many steps; a bracket that is never closed makes more and more of them.',
    mend: 'Close the bracket, or put the right file back.',
  })

const twice = (key: string): Words => ({
  what: `\`${short(key)}\` stands here for the second time`,
  why: 'Only one of the two can count, and nobody could say which.',
  mend: 'Delete one of them, or give it the name you meant.',
})

const cutOff = (written: string): Words => ({
  what: `the words end at “${short(written.split(/\s+/).slice(-3).join(' '))}”: a space and # begin a comment`,
  why: 'Nothing after the # is printed.',
  mend: 'Put the whole text in double quotes. If it is meant as a comment, write it on a line of its own.',
})

/** JSON pointers write `~` and `/` inside a key as `~0` and `~1` (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
