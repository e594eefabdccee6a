import type { Document, Node, ParsedNode, YAMLMap } from 'yaml'
import { loadPackage } from '../load-package.ts'
import type { Checked, Place, Problem } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import { hiddenSign } from './hidden-sign.ts'
import { oddStart } from './odd-start.ts'
import type { Remark } from './parse-yaml.ts'
import { plainLetters } from './plain-letters.ts'
import { short } from './short.ts'
import type { Source, Spot } from './source.ts'
import { told } from './tell-yaml.ts'

const { isAlias, isMap, isScalar, isSeq } = loadPackage('yaml') as typeof import('yaml')

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

interface Reading {
  readonly file: string
  readonly text: string
  readonly place: (from: number, to?: number) => Place
  readonly remarks: readonly Remark[]
}

/** The values of a document with the place of each, and what of it would be lost or printed wrong. */
export function readDocument(
  document: Document.Parsed,
  { file, text, place, remarks }: Reading,
): Checked<Source> {
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
    const isWords = isScalar(node) && typeof node.value === 'string'
    spots.set(pointer, {
      value,
      ...(key && { key }),
      ...(spelt !== undefined && { spelt }),
      ...(isWords && { written: text.slice(from, to) }),
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
  return {
    value: unread ? undefined : { file, text, value: document.toJS() as unknown, spots, document },
    problems,
  }
}

const mark = (word: string): Words => ({
  what: `\`${short(word)}\` would be lost: YAML does not take it for words`,
  why: 'With & a value is given a name, and with ! a kind; neither is printed.',
  mend: 'Put the whole text in double quotes.',
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
