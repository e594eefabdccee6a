import type { ErrorObject } from 'ajv/dist/2020.js'
import { loadPackage } from '../load-package.ts'
import type { Place, Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { type Layer, nameOf } from './overlay.ts'
import type { Schema } from './schema.ts'
import { short } from './short.ts'
import { escapePointer, type Spot } from './source.ts'
import { undivided } from './undivided.ts'
import { webAddress } from './web-address.ts'

type Breach = ErrorObject & { readonly parentSchema?: Schema; readonly data?: unknown }

const { Ajv2020 } = loadPackage('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')

// The schemas themselves are checked by a test, once, not at every start; functions used once gain nothing from being optimised.
const ajv = new Ajv2020({
  validateSchema: false,
  code: { optimize: false },
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
})
for (const keyword of ['x-mend', 'x-slot', 'x-overlay', 'tsType']) ajv.addKeyword(keyword)
ajv.addFormat('web-address', (text: string) => webAddress(text) !== undefined)
ajv.addKeyword({
  keyword: 'maxWords',
  type: 'string',
  schemaType: 'number',
  validate: (most: number, text: string) => countWords(text) <= most,
})

/** Checks a value against its schema and says every breach in plain words, at the line that caused it. */
export function validate(schema: Schema, layer: Layer): Problem[] {
  const check = ajv.compile(schema)
  if (check(measured(layer.value))) return []
  const breaches = (check.errors ?? []) as Breach[]
  const elsewhere = new Set(breaches.filter(one => one.keyword !== 'format').map(one => one.instancePath))
  return (
    breaches
      // What is wrong with a key is told once, with its own place; a choice is told once, not for each way of it.
      .filter(breach => !/\/(propertyNames|anyOf)\//.test(breach.schemaPath))
      // What is written the wrong way leads nowhere either.
      .filter(breach => breach.keyword !== 'format' || !elsewhere.has(breach.instancePath))
      .map(breach => explain(breach, layer))
  )
}

/** Words are measured without the signs at which a line may divide them. */
function measured(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null'
  return text.includes('\u00ad') ? (JSON.parse(undivided(text)) as unknown) : value
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

function explain(breach: Breach, layer: Layer): Problem {
  const name = readableName(breach.instancePath, layer.value)
  const spot = layer.spots.get(breach.instancePath)
  const schema = breach.parentSchema
  const problem = (what: string, more: Partial<Problem> = {}): Problem => ({
    code: `schema/${breach.keyword.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    severity: 'error',
    place: spot?.value,
    what,
    why: schema?.description,
    mend: schema?.['x-mend'],
    ...more,
  })
  const text = String(breach.data)
  const quoted = short(text)

  switch (breach.keyword) {
    case 'additionalProperties':
    case 'propertyNames': {
      const key = String(breach.params.additionalProperty ?? breach.params.propertyName)
      const known = Object.keys(schema?.properties ?? {})
      const guess = nearest(
        key,
        known.filter(one => !(isRecord(breach.data) && one in breach.data)),
      )
      const place = layer.spots.get(`${breach.instancePath}/${escapePointer(key)}`)?.key ?? spot?.value
      return problem(`${name} has no place for \`${short(key)}\``, {
        place,
        why: 'A key that nothing reads would be lost without anybody noticing.',
        mend: guess
          ? `Did you mean \`${guess}\`?`
          : known.length > 0
            ? `Use one of: ${known.join(', ')}.`
            : schema?.['x-mend'],
      })
    }
    case 'required': {
      const key = String(breach.params.missingProperty)
      const missing = schema?.properties?.[key]
      return problem(`${name} has no \`${key}\``, {
        place: headOf(spot?.value),
        why: missing?.description ?? schema?.description,
        mend: `Add \`${key}:\`. ${missing?.['x-mend'] ?? ''}`.trim(),
      })
    }
    case 'type':
      return problem(wrongType(breach, name, spot), typeHelp(breach, spot))
    case 'maxWords': {
      const words = countWords(text)
      return problem(`${name} has ${words} words; ${breach.params.maxWords ?? breach.schema} is the most`)
    }
    case 'maxLength':
      return problem(`${name} has ${[...text].length} letters; ${breach.params.limit} is the most`)
    case 'minLength':
      return problem(`${name} is empty`)
    case 'enum':
      return problem(
        `${name} is \`${quoted}\`, which is not one of the choices`,
        suggestion(text, schema, breach),
      )
    case 'pattern':
    case 'format':
      return problem(`${name} is \`${quoted}\`, which is not written the right way`)
    case 'minItems':
    case 'maxItems': {
      const side = breach.keyword === 'minItems' ? 'fewest' : 'most'
      return problem(
        `${name} has ${(breach.data as unknown[]).length} entries; ${breach.params.limit} is the ${side}`,
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
        `${name} is ${quoted}; ${breach.params.limit} is the ${breach.keyword === 'minimum' ? 'least' : 'most'}`,
      )
    default:
      return problem(`${name} is not complete`, { place: headOf(spot?.value) })
  }
}

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

const kinds: Record<string, string> = {
  string: 'words',
  array: 'a list',
  object: 'a group of keys',
  integer: 'a whole number',
  number: 'a number',
}

function wrongType(breach: Breach, name: string, { spelt, remark }: Partial<Spot> = {}): string {
  const wanted = kinds[String(breach.params.type)] ?? String(breach.params.type)
  const got = breach.data
  if (got === null && remark !== undefined) {
    if (isColour(remark)) return `${name} is empty: a colour needs quotes, because # begins a comment`
    if (isWords(remark)) return `${name} is empty: its words start with #, and # begins a comment`
  }
  if (got === null) return `${name} is empty; it needs ${wanted}`
  const written = short(spelt ?? String(got))
  if (typeof got === 'number')
    return `${name} is \`${written}\`, which YAML reads as the number ${got}; it needs ${wanted}`
  if (typeof got === 'boolean')
    return `${name} is \`${written}\`, which YAML reads as ${got ? 'yes' : 'no'}; it needs ${wanted}`
  return `${name} is ${Array.isArray(got) ? kinds.array : (kinds[typeof got] ?? typeof got)}; it needs ${wanted}`
}

/** What follows the # of a comment that was meant as a value. */
const isColour = (remark: string): boolean => /^[0-9a-f]{3,8}\b/i.test(remark)
const isWords = (remark: string): boolean => /^[\p{L}\p{N}]/u.test(remark)

function typeHelp({ data, params, parentSchema }: Breach, spot: Partial<Spot> = {}): Partial<Problem> {
  const { spelt = '', remark = '' } = spot
  if (data === null && (isColour(remark) || isWords(remark))) {
    return {
      why: 'YAML reads nothing after a space and #.',
      mend: `Put it in double quotes${isColour(remark) ? ', such as "#005EB8"' : ''}.`,
    }
  }
  if (params.type !== 'string') return {}
  if (typeof data === 'number' || typeof data === 'boolean') {
    const quoted = new RegExp(parentSchema?.pattern ?? '', 'u').test(spelt) ? 'Put it in double quotes. ' : ''
    return {
      why: 'YAML turns bare numbers into sums: 003087 loses its zeros, and 3.10 becomes 3.1.',
      mend: `${quoted}${parentSchema?.['x-mend'] ?? ''}`.trim(),
    }
  }
  if (isRecord(data) && !Array.isArray(data)) {
    if (Object.values(data).every(value => value === null)) {
      return {
        why: 'YAML takes words that start with a curly bracket for a group of keys.',
        mend: 'Put the whole text in double quotes.',
      }
    }
    return {
      why: 'A colon and a space inside the words made YAML take the first part for a key.',
      mend: 'Put the whole text in double quotes, or start it on the next line after `>-`.',
    }
  }
  return {}
}

function suggestion(text: string, schema: Schema | undefined, breach: Breach): Partial<Problem> {
  const guess = nearest(text, (breach.params.allowedValues as unknown[]).map(String))
  return guess ? { mend: `Did you mean \`${guess}\`? ${schema?.['x-mend'] ?? ''}`.trim() } : {}
}
