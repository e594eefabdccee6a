import type { ErrorObject } from 'ajv/dist/2020.js'
import { loadPackage } from '../load-package.ts'
import type { Place, Problem } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import { nearest } from './nearest.ts'
import { type Layer, nameOf } from './overlay.ts'
import type { Schema } from './schema.ts'
import { short } from './short.ts'
import { undivided } from './undivided.ts'
import { webAddress } from './web-address.ts'
import { wrongType } from './wrong-type.ts'

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
      // A key that is misspelt is missing as well: that is one slip.
      .filter(breach => breach.keyword !== 'required' || !breaches.some(other => isMisspelt(other, breach)))
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
      const guess = meantKey(breach)
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
    case 'type': {
      const { what, ...help } = wrongType(breach, name, spot)
      return problem(what, help)
    }
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

/** The key that was meant by one that has no place, if any is near. */
function meantKey({ params, parentSchema, data }: Breach): string | undefined {
  const known = Object.keys(parentSchema?.properties ?? {})
  return nearest(
    String(params.additionalProperty ?? params.propertyName),
    known.filter(key => !(isRecord(data) && key in data)),
  )
}

/** Whether one breach is the misspelt name of the key that the other one misses. */
const isMisspelt = (one: Breach, missing: Breach): boolean =>
  one.keyword === 'additionalProperties' &&
  one.instancePath === missing.instancePath &&
  meantKey(one) === missing.params.missingProperty

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

function suggestion(text: string, schema: Schema | undefined, breach: Breach): Partial<Problem> {
  const guess = nearest(text, (breach.params.allowedValues as unknown[]).map(String))
  return guess ? { mend: `Did you mean \`${guess}\`? ${schema?.['x-mend'] ?? ''}`.trim() } : {}
}
