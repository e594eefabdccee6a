import type { Place, Problem } from '../problem.ts'
import { type Breach, breaches } from './breaches.ts'
import { escapePointer } from './escape-pointer.ts'
import { nearest } from './nearest.ts'
import { type Layer, nameOf } from './overlay.ts'
import type { Schema } from './schema.ts'
import { short } from './short.ts'
import { sourceLanguage } from './source-language.ts'
import { countWords } from './word-count.ts'
import { wrongType } from './wrong-type.ts'

/** What a value is, beside what stands in it. */
interface Circumstances {
  readonly language?: string | undefined
  /** Of the keys that it needs. */
  readonly absent?: readonly string[]
}

/**
 * Checks a value against its schema and says every breach in plain words, at the line that caused it. How many words
 * a line may have is meant for English: in another language, what is too long is what does not fit its page. Keys
 * whose absence has been told in another way are not missed.
 */
export function validate(
  schema: Schema,
  layer: Layer,
  { language = sourceLanguage, absent = [] }: Circumstances = {},
): Problem[] {
  const found = breaches(schema, layer.value)
    .filter(({ keyword }) => keyword !== 'maxWords' || language === sourceLanguage)
    .filter(
      ({ pointer, keyword, key = '' }) => pointer !== '' || keyword !== 'required' || !absent.includes(key),
    )
  const elsewhere = new Set(found.filter(one => one.keyword !== 'format').map(one => one.pointer))
  return (
    found
      // What is written the wrong way leads nowhere either.
      .filter(breach => breach.keyword !== 'format' || !elsewhere.has(breach.pointer))
      // A key that is misspelt is missing as well: that is one slip.
      .filter(breach => breach.keyword !== 'required' || !found.some(other => isMisspelt(other, breach)))
      .map(breach => explain(breach, layer))
  )
}

function explain(breach: Breach, layer: Layer): Problem {
  const name = readableName(breach.pointer, layer.value)
  const spot = layer.spots.get(breach.pointer)
  const { schema } = breach
  const problem = (what: string, more: Partial<Problem> = {}): Problem => ({
    code: `schema/${breach.keyword.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    severity: 'error',
    place: spot?.value,
    what,
    why: schema.description,
    mend: schema['x-mend'],
    ...more,
  })
  const text = String(breach.data)
  const quoted = short(text)

  switch (breach.keyword) {
    case 'additionalProperties':
    case 'propertyNames': {
      const { key = '' } = breach
      const known = Object.keys(schema.properties ?? {})
      const guess = meantKey(breach)
      const place = layer.spots.get(`${breach.pointer}/${escapePointer(key)}`)?.key ?? spot?.value
      return problem(`${name} has no place for \`${short(key)}\``, {
        place,
        why: 'A key that nothing reads would be lost without anybody noticing.',
        mend: guess
          ? `Did you mean \`${guess}\`?`
          : known.length > 0
            ? `Use one of: ${known.join(', ')}.`
            : schema['x-mend'],
      })
    }
    case 'required': {
      const { key = '' } = breach
      const missing = schema.properties?.[key]
      return problem(`${name} has no \`${key}\``, {
        place: headOf(spot?.value),
        why: missing?.description ?? schema.description,
        mend: `Add \`${key}:\`. ${missing?.['x-mend'] ?? ''}`.trim(),
      })
    }
    case 'type': {
      const { what, ...help } = wrongType(breach, name, spot)
      return problem(what, help)
    }
    case 'maxWords': {
      const words = countWords(text)
      return problem(`${name} has ${words} words; ${schema.maxWords} is the most`)
    }
    case 'maxLength':
      return problem(`${name} has ${[...text].length} letters; ${schema.maxLength} is the most`)
    case 'minLength':
      return problem(`${name} is empty`)
    case 'enum':
      return problem(`${name} is \`${quoted}\`, which is not one of the choices`, suggestion(text, schema))
    case 'pattern':
    case 'format':
      return problem(`${name} is \`${quoted}\`, which is not written the right way`)
    case 'minItems':
    case 'maxItems': {
      const side = breach.keyword === 'minItems' ? 'fewest' : 'most'
      return problem(
        `${name} has ${(breach.data as unknown[]).length} entries; ${schema[breach.keyword]} is the ${side}`,
        {
          place: headOf(spot?.key ?? spot?.value),
        },
      )
    }
    case 'uniqueItems':
      return problem(`${name} lists the same thing twice`)
    case 'minimum':
    case 'maximum':
      return problem(
        `${name} is ${quoted}; ${schema[breach.keyword]} is the ${breach.keyword === 'minimum' ? 'least' : 'most'}`,
      )
    default:
      return problem(`${name} is not complete`, { place: headOf(spot?.value) })
  }
}

/** The key that was meant by one that has no place, if any is near. */
function meantKey({ key = '', schema, data }: Breach): string | undefined {
  const known = Object.keys(schema.properties ?? {})
  return nearest(
    key,
    known.filter(one => !(isRecord(data) && one in data)),
  )
}

/** Whether one breach is the misspelt name of the key that the other one misses. */
const isMisspelt = (one: Breach, missing: Breach): boolean =>
  one.keyword === 'additionalProperties' && one.pointer === missing.pointer && meantKey(one) === missing.key

/** `commitments › C3 › we`: names things by id, as the author does. */
export function readableName(pointer: string, value: unknown): string {
  let current = value
  const names: string[] = []
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    current = (current as Record<string, unknown> | undefined)?.[key]
    names.push(short(nameOf(current) ?? (/^\d+$/.test(key) ? `item ${Number(key) + 1}` : key)))
  }
  return names.join(' › ') || 'the file'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Something missing is shown at the first line of what it is missing from. */
const headOf = (place: Place | undefined): Place | undefined => place && { ...place, length: 1 }

function suggestion(text: string, schema: Schema): Partial<Problem> {
  const guess = nearest(text, schema.enum ?? [])
  return guess ? { mend: `Did you mean \`${guess}\`? ${schema['x-mend'] ?? ''}`.trim() } : {}
}
