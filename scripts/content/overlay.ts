import type { Problem } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import { nearest } from './nearest.ts'
import { childSchema, type Schema } from './schema.ts'
import { short } from './short.ts'
import type { Spot } from './source.ts'

/** A value, and where each of its leaves was written. After merging, leaves come from different files. */
export interface Layer {
  readonly value: unknown
  readonly spots: ReadonlyMap<string, Spot>
}

/** What a layer may change: an edition fills the places marked `x-slot`; a translation replaces any words. */
export type Licence = 'slots' | 'translation'

/**
 * Lays one layer over another. Objects merge by key; lists whose items have an `id` or a `code` merge by it;
 * an item of a list without names is told by its place, `2:`; everything else is replaced. What the licence does not cover is refused with a Problem, and stays as it was.
 */
export function overlay(
  base: Layer,
  over: Layer,
  schema: Schema,
  licence: Licence,
): { layer: Layer; problems: Problem[] } {
  const spots = new Map(base.spots)
  const problems: Problem[] = []

  const report = (code: string, pointer: string, words: Pick<Problem, 'what' | 'why' | 'mend'>): void => {
    const spot = over.spots.get(pointer)
    problems.push({ code, severity: 'error', place: spot?.key ?? spot?.value, ...words })
  }

  const merge = (
    under: unknown,
    on: unknown,
    at: Schema | undefined,
    from: string,
    to: string,
    name: string[],
  ): unknown => {
    if (isRecord(on) && (isRecord(under) || (under === undefined && at?.type === 'object'))) {
      const result: Record<string, unknown> = isRecord(under) ? { ...under } : {}
      for (const [key, value] of Object.entries(on)) {
        // A name says which one is meant. A part of a sheet may have such a key too, with words of its own under it.
        if ((key === 'id' || key === 'code') && !isRecord(value)) continue
        const step = `/${escapePointer(key)}`
        const next = childSchema(at, key)
        if (next === undefined) {
          const known = Object.keys(at?.properties ?? result)
          report('overlay/unknown', from + step, unknown(key, name, known))
          continue
        }
        result[key] = merge(result[key], value, next, from + step, to + step, [...name, key])
      }
      return result
    }
    const isNamed =
      Array.isArray(under) && under.length > 0 && under.every(item => nameOf(item) !== undefined)
    if ((isNamed || isRecord(under)) && isEmpty(on)) {
      report('overlay/empty', from, empty(name))
      return under
    }
    if (Array.isArray(on) && isNamed) {
      const result = [...under]
      const told = new Set<string>()
      for (const [index, item] of on.entries()) {
        const id = nameOf(item)
        if (id !== undefined && told.has(id)) {
          report('overlay/twice', `${from}/${index}`, twice([...name, id]))
          continue
        }
        told.add(id ?? '')
        const place = result.findIndex(one => nameOf(one) === id)
        if (id === undefined || place < 0) {
          report(
            'overlay/unknown',
            `${from}/${index}`,
            unknown(
              id ?? '(no id)',
              name,
              under.map(one => nameOf(one) ?? ''),
            ),
          )
          continue
        }
        const child = childSchema(at, String(place))
        result[place] = merge(result[place], item, child, `${from}/${index}`, `${to}/${place}`, [...name, id])
      }
      return result
    }
    if (isRecord(on) && Array.isArray(under) && !isNamed && under.every(isRecord)) {
      const result: unknown[] = [...under]
      for (const [key, item] of Object.entries(on)) {
        const place = Number(key) - 1
        if (!(place in under)) {
          const places = under.map((_, index) => String(index + 1))
          report('overlay/unknown', `${from}/${escapePointer(key)}`, unknown(key, name, places))
          continue
        }
        const child = childSchema(at, String(place))
        result[place] = merge(result[place], item, child, `${from}/${key}`, `${to}/${place}`, [...name, key])
      }
      return result
    }
    if ((Array.isArray(on) && isRecord(under)) || (isRecord(on) && isNamed)) {
      report('overlay/shape', from, shape(name, isNamed))
      return under
    }
    if (!allowed(at, licence)) {
      report('overlay/locked', from, locked(name, licence))
      return under
    }
    for (const pointer of [...spots.keys()]) {
      if (pointer === to || pointer.startsWith(`${to}/`)) spots.delete(pointer)
    }
    for (const [pointer, spot] of over.spots) {
      if (pointer === from || pointer.startsWith(`${from}/`)) spots.set(to + pointer.slice(from.length), spot)
    }
    return on
  }

  const value = merge(base.value, over.value, schema, '', '', [])
  return { layer: { value, spots }, problems }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list without entries, a group without keys, or nothing at all. */
const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

/** The name an author uses for an item of a list: its `id`, or its `code`. */
export function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined
  const name = item.id ?? item.code
  return typeof name === 'string' ? name : undefined
}

function allowed(schema: Schema | undefined, licence: Licence): boolean {
  if (licence === 'slots') return schema?.['x-slot'] === true
  return schema?.tsType === 'Line' || (schema?.type === 'array' && schema.items?.tsType === 'Line')
}

export function locked(name: readonly string[], licence: Licence): Pick<Problem, 'what' | 'why' | 'mend'> {
  if (licence === 'translation') {
    return {
      what: `${name.join(' › ')} is not words, so a translation cannot change it`,
      why: 'Codes, marks and numbers are the same in every language, so that people can find the same line.',
      mend: 'Delete this line and translate only the words.',
    }
  }
  return {
    what: `${name.join(' › ')} is shared wording, and an edition cannot change it`,
    why: 'Every organisation shares these words. People who move between organisations can count on them.',
    mend: 'Delete this line. Say it your own way in a place kept for you, such as `local:` under the commitment.',
  }
}

const empty = (name: readonly string[]): Pick<Problem, 'what' | 'why' | 'mend'> => ({
  what: `${name.join(' › ') || 'this'} is empty, and changes nothing`,
  why: 'A layer adds to what is there. It cannot take anything away.',
  mend: 'Delete this line, or put what you want to change below it.',
})

const shape = (name: readonly string[], isList: boolean): Pick<Problem, 'what' | 'why' | 'mend'> => ({
  what: isList
    ? `${name.join(' › ')} is a list, and stands here as a group of keys`
    : `${name.join(' › ')} is a group of keys, and stands here as a list`,
  why: 'What is laid over the compact is matched by name, so it has to be written as the compact writes it.',
  mend: isList
    ? 'Start each entry with a hyphen and its name: `- id: invite` in place of `invite:`.'
    : 'Start each entry with its name as a key: `before:` in place of `- id: before`.',
})

export const twice = (name: readonly string[]): Pick<Problem, 'what' | 'why' | 'mend'> => ({
  what: `${name.join(' › ')} stands here for the second time`,
  why: 'Where both say something, only one of them can count, and nobody could say which.',
  mend: 'Put what you want to change into the first one, and delete this one.',
})

function unknown(
  key: string,
  name: readonly string[],
  known: readonly string[],
): Pick<Problem, 'what' | 'why' | 'mend'> {
  const guess = nearest(key, known)
  return {
    what: `${name.length > 0 ? `${name.join(' › ')} has` : 'the compact has'} no \`${short(key)}\``,
    why: 'A layer can only change what is there.',
    mend: guess ? `Did you mean \`${guess}\`?` : `Use one of: ${known.slice(0, 12).join(', ')}.`,
  }
}
