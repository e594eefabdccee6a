import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { nameOf } from '../content/overlay.ts'
import { rewriteScalar } from '../content/rewrite-scalar.ts'
import { type Source, source } from '../content/source.ts'
import { loadPackage } from '../load-package.ts'
import { stepsTo } from './steps-to.ts'

const { isMap, isSeq, parseDocument } = loadPackage('yaml') as typeof import('yaml')

/** Words for an address of the compact. */
export interface Words {
  readonly at: string
  readonly words: string
}

/** The content of the compact and the phrases of English, by which a language's file is ordered: what they are is asked of them alone. */
export type Core = Readonly<Record<string, unknown>>

/**
 * Lays translated words into the text of a language's file: those that stand there already are written over where they
 * are, every other letter staying as it is; new ones go where the compact has theirs. A list without names is written
 * whole or not at all, because a layer takes its place whole; `left` are the addresses for which that has to wait.
 */
export function layIn(
  path: string,
  text: string,
  lines: readonly Words[],
  core: Core,
): { text: string; left: readonly string[] } {
  const read = source(path, text).value
  if (read === undefined) throw new Error(`${path} was read before`)
  const fresh: Words[] = []
  const changed: { from: number; to: number; written: string }[] = []
  for (const line of lines) {
    const pointer = pointerTo(read, stepsTo(line.at, core))
    if (pointer === undefined) fresh.push(line)
    else if (read.document.getIn(pointer) !== line.words)
      changed.push(rewriteScalar(read, pointer.map(step => `/${step}`).join(''), line.words))
  }
  const rewritten = changed
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, written }) => all.slice(0, from) + written + all.slice(to), text)
  if (fresh.length === 0) return { text: rewritten, left: [] }
  const document = parseDocument(rewritten)
  const left = addAll(document, fresh, core)
  return { text: left.length === fresh.length ? rewritten : document.toString({ lineWidth: 0 }), left }
}

/** The path in a file, list items by their places, to what some steps lead to; nothing where it does not say it. */
function pointerTo({ document }: Source, steps: ReturnType<typeof stepsTo>): (string | number)[] | undefined {
  const path: (string | number)[] = []
  let at: unknown = document.contents
  for (const step of steps) {
    if (isMap(at) && typeof step !== 'object') path.push(typeof step === 'number' ? step + 1 : step)
    else if (isSeq(at) && typeof step === 'number') path.push(step)
    else if (isSeq(at) && typeof step === 'object') {
      const index = at.items.findIndex(item => isMap(item) && item.get(step.key) === step.name)
      if (index < 0) return undefined
      path.push(index)
    } else return undefined
    at = document.getIn(path, true)
    if (at === undefined) return undefined
  }
  return path
}

function addAll(document: Document, fresh: readonly Words[], core: Core): string[] {
  const left: string[] = []
  const lists = new Map<string, Words[]>()
  for (const line of fresh) {
    const steps = stepsTo(line.at, core)
    const last = steps.at(-1)
    if (typeof last !== 'number') {
      add(document, steps, line.words, core)
      continue
    }
    const list = line.at.slice(0, line.at.lastIndexOf('/'))
    lists.set(list, [...(lists.get(list) ?? []), line])
  }
  for (const [list, some] of lists) {
    const steps = stepsTo(list, core)
    const whole = valueAt(core, steps)
    if (Array.isArray(whole) && whole.length === some.length)
      add(
        document,
        steps,
        some.map(one => one.words),
        core,
      )
    else left.push(...some.map(one => one.at))
  }
  return left
}

/** Puts a value where some steps lead, in the order that the core has. */
function add(
  document: Document,
  steps: ReturnType<typeof stepsTo>,
  value: string | readonly string[],
  core: Core,
): void {
  let at = document.contents as unknown as YAMLMap | YAMLSeq
  for (const [depth, step] of steps.entries()) {
    const isLast = depth === steps.length - 1
    const order = valueAt(core, steps.slice(0, depth))
    // One that is empty is written as {}.
    at.flow = false
    if (isMap(at) && typeof step !== 'object') {
      // What has no name is told by its place, from 1.
      const key = typeof step === 'number' ? step + 1 : step
      const next = at.get(key, true) as Node | undefined
      if (next === undefined || isLast) {
        const made = isLast ? value : typeof steps[depth + 1] === 'object' ? [] : {}
        const keys = Object.keys((order ?? {}) as object)
        // What English does without comes last.
        const rankOf = (name: string): number => (keys.includes(name) ? keys.indexOf(name) : keys.length)
        insert(at.items as Pair[], document.createPair(key, made) as Pair, pair =>
          typeof step === 'number' ? Number(pair.key) : rankOf(String(pair.key)),
        )
      }
      at = at.get(key, true) as unknown as YAMLMap | YAMLSeq
    } else if (isSeq(at) && typeof step === 'object') {
      const named = (item: unknown): boolean => isMap(item) && item.get(step.key) === step.name
      if (!at.items.some(named)) {
        const names = (order as readonly unknown[]).map(nameOf)
        insert(at.items as Node[], document.createNode({ [step.key]: step.name }) as Node, item =>
          names.indexOf(isMap(item) ? String(item.get(step.key)) : ''),
        )
      }
      at = at.items.find(named) as YAMLMap
    } else throw new Error(`the file has no place for ${JSON.stringify(steps)}`)
  }
}

/** Puts an item before the first that comes after it. */
function insert<Item>(items: Item[], item: Item, rankOf: (one: Item) => number): void {
  const rank = rankOf(item)
  const place = items.findIndex(one => rankOf(one) > rank)
  items.splice(place < 0 ? items.length : place, 0, item)
}

function valueAt(core: Core, steps: ReturnType<typeof stepsTo>): unknown {
  return steps.reduce<unknown>((at, step) => {
    if (typeof step !== 'object') return (at as Readonly<Record<string, unknown>> | undefined)?.[step]
    return Array.isArray(at) ? at.find(item => nameOf(item) === step.name) : undefined
  }, core)
}
