import type { Problem } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import { type Layer, nameOf } from './overlay.ts'
import { short } from './short.ts'
import { readableName } from './validate.ts'

/**
 * An id stands for one thing in its list, because links, translations and comments find it by its id. Told before
 * anything is laid over the file or looked up in it: what would be said then sends people to the wrong files.
 */
export function twins(layer: Layer): Problem[] {
  const problems: Problem[] = []
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    const seen = new Map<string, number>()
    for (const [key, item] of Object.entries(value)) {
      const here = `${pointer}/${escapePointer(key)}`
      visit(item, here)
      const name = Array.isArray(value) ? nameOf(item) : undefined
      if (name === undefined) continue
      const first = seen.get(name)
      if (first === undefined) seen.set(name, Number(key))
      else problems.push(twin(layer, pointer, name, first, Number(key)))
    }
  }
  visit(layer.value, '')
  return problems
}

function twin(layer: Layer, list: string, name: string, first: number, second: number): Problem {
  const place = (index: number) =>
    ['id', 'code'].flatMap(key => layer.spots.get(`${list}/${index}/${key}`)?.value ?? [])[0]
  const before = place(first)
  return {
    code: 'schema/same-id',
    severity: 'error',
    place: place(second),
    what: `${readableName(list, layer.value)} has two entries called \`${short(name)}\``,
    why: 'Links, translations and comments would not know which one is meant.',
    mend: 'Give one of them a name of its own.',
    ...(before && { see: [{ place: before, note: 'the other one' }] }),
  }
}
