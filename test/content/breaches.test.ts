import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { breaches, knownKeywords } from '../../scripts/content/breaches.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { readSchemas, type Schema, schemaOf } from '../../scripts/content/schema.ts'
import { webAddress } from '../../scripts/content/web-address.ts'
import { countWords } from '../../scripts/content/word-count.ts'
import { shipped } from '../fixtures.ts'

const schemas = readSchemas(diskFiles(shipped))

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
for (const keyword of ['x-mend', 'x-slot', 'x-overlay', 'tsType']) ajv.addKeyword(keyword)
ajv.addFormat('web-address', (text: string) => webAddress(text) !== undefined)
ajv.addKeyword({
  keyword: 'maxWords',
  type: 'string',
  schemaType: 'number',
  validate: (most: number, text: string) => countWords(text) <= most,
})

/** What Ajv finds; the ways of a choice, and what is wrong with a key, are told by the whole of it. */
function byAjv(schema: Schema, value: unknown): string[] {
  const check = ajv.compile(schema)
  check(value)
  return (check.errors ?? [])
    .filter(one => !/\/(propertyNames|anyOf)\//.test(one.schemaPath))
    .map(({ instancePath, keyword, params }) => {
      const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? ''
      return `${instancePath} ${keyword} ${key}`
    })
    .sort()
}

const byUs = (schema: Schema, value: unknown): string[] =>
  breaches(schema, value)
    .map(({ pointer, keyword, key = '' }) => `${pointer} ${keyword} ${key}`)
    .sort()

const themes = readdirSync(join(shipped, 'templates/themes')).map(file => `templates/themes/${file}`)
const parts = ['workshops', 'how-to'].flatMap(section =>
  readdirSync(join(shipped, 'compact', section)).map(file => `compact/${section}/${file}`),
)
const files: string[] = [
  ...readdirSync(join(shipped, 'compact'))
    .filter(file => file.endsWith('.yaml'))
    .map(file => `compact/${file}`),
  ...parts.filter(path => parse(readFileSync(join(shipped, path), 'utf8')) instanceof Object),
  'compact/languages/en-GB.yaml',
  'compact/editions/example-trust/edition.yaml',
  ...themes,
]

/** The schema that a file says that it keeps to. */
function schemaFor(path: string): Schema {
  const [, name = '', key] =
    /(\S+)\.schema\.json(?:#\/properties\/(\w+))?$/m.exec(
      readFileSync(join(shipped, path), 'utf8').split('\n')[0] ?? '',
    ) ?? []
  const schema = schemaOf(schemas, basename(name))
  return key === undefined ? schema : (schema.properties?.[key] ?? schema)
}

const instead = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e9,
    '',
    'x',
    'C1',
    'c1',
    '#12604F',
    '2027-02-30',
    [],
    {},
    [1, 1],
  ),
  fc.constantFrom(
    'https://a.example',
    'https://a.example:99999',
    'w '.repeat(150),
    '👩🏽‍⚕️'.repeat(9),
    'ÿ'.repeat(300),
  ),
  fc.jsonValue(),
)

interface Change {
  readonly at: number
  readonly how: 'replace' | 'delete' | 'add' | 'twice'
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'delete', 'add', 'twice'),
  value: instead,
})

/** A value with something else somewhere inside it. */
function spoilt(value: unknown, { at, how, value: other }: Change): unknown {
  const copy = structuredClone(value)
  const groups: [holder: Record<string, unknown>, key: string][] = []
  const visit = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return
    for (const key of Object.keys(inside)) {
      groups.push([inside as Record<string, unknown>, key])
      visit((inside as Record<string, unknown>)[key])
    }
  }
  visit(copy)
  const [holder, key] = groups[at % groups.length] ?? [{}, '']
  if (how === 'replace') holder[key] = other
  else if (Array.isArray(holder))
    holder.splice(Number(key), how === 'delete' ? 1 : 0, ...(how === 'delete' ? [] : [holder[Number(key)]]))
  else if (how === 'delete') delete holder[key]
  else holder[`${key}${how === 'add' ? 'x' : ' ~/'}`] = other
  return copy
}

describe('what is looked at in files', () => {
  it.each(files)('finds in %s what Ajv finds, whatever stands in it', path => {
    const schema = schemaFor(path)
    const value = parse(readFileSync(join(shipped, path), 'utf8')) as unknown
    expect(byUs(schema, value)).toEqual([])
    let wrong = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const other = changes.reduce(spoilt, value)
        const found = byUs(schema, other)
        wrong += found.length
        expect(found).toEqual(byAjv(schema, other))
      }),
      { numRuns: 40, seed: 3, endOnFailure: true },
    )
    expect(wrong, 'some of it was wrong').toBeGreaterThan(20)
  })

  it('knows every keyword that the schemas use', () => {
    const used = new Set<string>()
    const visit = (schema: Schema): void => {
      for (const key of Object.keys(schema)) used.add(key)
      for (const one of [
        ...Object.values(schema.properties ?? {}),
        ...(schema.anyOf ?? []),
        schema.items,
        schema.propertyNames,
        schema.additionalProperties,
      ])
        if (typeof one === 'object') visit(one)
    }
    for (const [name, schema] of schemas) if (name !== 'common') visit(schema)
    expect(used.size).toBeGreaterThan(15)
    expect([...used].filter(keyword => !knownKeywords.has(keyword))).toEqual([])
  })
})
