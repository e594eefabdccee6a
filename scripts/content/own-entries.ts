import type { Problem } from '../problem.ts'
import { copySpots } from './copy-spots.ts'
import type { Layer } from './overlay.ts'
import { locked, twice } from './overlay.ts'
import { childSchema, type Schema } from './schema.ts'

interface Entry {
  readonly id: string
  readonly hidden?: true
  readonly [key: string]: unknown
}

/**
 * A list of the compact as an edition wants it: those that it names come first, in its order, and the others follow.
 * An id that the compact has may be hidden, and takes the edition's words where there is a place for them; another id is
 * an entry of the edition's own, which has to be whole.
 *
 * @param list the key of the list, in both layers
 */
export function ownEntries(
  base: Layer,
  edition: Layer,
  list: string,
  schema: Schema,
): { layer: Layer; problems: Problem[] } {
  const shared = ((base.value as Record<string, unknown>)[list] ?? []) as readonly Entry[]
  const own = (edition.value as Record<string, readonly Entry[] | undefined>)[list]
  if (own === undefined) return { layer: base, problems: [] }
  const problems: Problem[] = []
  const report = (code: string, pointer: string, words: Pick<Problem, 'what' | 'why' | 'mend'>): void => {
    const spot = edition.spots.get(`/${list}${pointer}`)
    problems.push({ code, severity: 'error', place: spot?.key ?? spot?.value, ...words })
  }
  const spots = new Map([...base.spots].filter(([pointer]) => !pointer.startsWith(`/${list}/`)))
  const told = edition.spots.get(`/${list}`)
  if (told) spots.set(`/${list}`, told)
  const entries: Entry[] = []
  const place = (entry: Entry, from: Layer, index: number): string => {
    const to = `/${list}/${entries.length}`
    for (const [pointer, spot] of copySpots(from.spots, `/${list}/${index}`, to)) spots.set(pointer, spot)
    entries.push(entry)
    return to
  }
  for (const [index, { hidden, ...entry }] of own.entries()) {
    if (own.slice(0, index).some(({ id }) => id === entry.id)) {
      report('overlay/twice', `/${index}`, twice([list, entry.id]))
      continue
    }
    const same = shared.findIndex(({ id }) => id === entry.id)
    const whole = shared[same]
    if (whole === undefined) {
      if (hidden) report('overlay/unknown', `/${index}/hidden`, nothingToHide(list, entry.id))
      else place(entry, edition, index)
      continue
    }
    if (hidden) continue
    const schemaOfOne = childSchema(childSchema(schema, list), '0')
    const fitting = Object.keys(entry).filter(key => {
      if (key === 'id') return false
      if (childSchema(schemaOfOne, key)?.['x-slot'] === true) return true
      report('overlay/locked', `/${index}/${key}`, locked([list, entry.id, key], 'slots'))
      return false
    })
    const to = place({ ...whole, ...Object.fromEntries(fitting.map(key => [key, entry[key]])) }, base, same)
    for (const key of fitting)
      for (const [pointer, spot] of copySpots(edition.spots, `/${list}/${index}/${key}`, `${to}/${key}`))
        spots.set(pointer, spot)
  }
  for (const [index, entry] of shared.entries())
    if (!own.some(({ id }) => id === entry.id)) place(entry, base, index)
  return { layer: { value: { ...(base.value as object), [list]: entries }, spots }, problems }
}

const nothingToHide = (list: string, id: string): Pick<Problem, 'what' | 'why' | 'mend'> => ({
  what: `${list} has no \`${id}\` to hide`,
  why: 'Only what the compact brings can be left out.',
  mend: 'Take its id from the compact, or delete this entry.',
})
