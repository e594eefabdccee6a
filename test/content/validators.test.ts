import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { openAjv } from '../../scripts/content/open-ajv.ts'
import { readSchemas, type Schema } from '../../scripts/content/schema.ts'
import { type Finding, type Validator, validators } from '../../scripts/content/validators.ts'
import { folder, shipped, temporary } from '../fixtures.ts'

const schemas = readSchemas(diskFiles(shipped))

/** The only file that is kept in a home. */
function keptIn(home: string): string {
  const places = join(home, 'compact-press/validators')
  const [name = '', ...more] = readdirSync(places)
  expect(more).toEqual([])
  return join(places, name, 'validators.cjs')
}

/** Changes what is kept, so that it shows when it is what runs. */
function mark(file: string): void {
  const text = readFileSync(file, 'utf8')
  const changed = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .replace('return exports', 'exports.compact = () => "kept"; return exports')
  writeFileSync(file, `${changed}// ${createHash('sha256').update(changed).digest('hex')}`)
}

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

/** The name of the schema that a file says that it keeps to, and the key that it is of, where it is of one. */
function schemaFor(path: string): { name: string; key: string | undefined } {
  const [, name = '', key] =
    /(\S+)\.schema\.json(?:#\/properties\/(\w+))?$/m.exec(
      readFileSync(join(shipped, path), 'utf8').split('\n')[0] ?? '',
    ) ?? []
  return { name: basename(name), key }
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

const found = (validator: Validator | undefined, value: unknown): readonly Finding[] => {
  if (validator === undefined) throw new Error('there is none of that name')
  return validator(value) ? [] : (validator.errors ?? [])
}

describe('validators that an earlier run has kept', () => {
  const home = temporary()
  const ajv = openAjv()
  let kept: ReturnType<typeof validators>
  beforeAll(() => {
    vi.stubEnv('XDG_CACHE_HOME', home)
    const first = validators(schemas, 'x')
    kept = validators(schemas, 'x')
    expect(kept.compact).not.toBe(first.compact)
    vi.unstubAllEnvs()
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it.each(files)('find in %s what new ones find, whatever stands in it', path => {
    const { name, key } = schemaFor(path)
    const fresh = ajv.compile(schemas.get(name) as Schema) as Validator
    const read = parse(readFileSync(join(shipped, path), 'utf8')) as unknown
    const value = key === undefined ? read : { [key]: read }
    if (key === undefined) expect(found(kept[name], value)).toEqual([])
    let wrong = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        const other = changes.reduce(spoilt, value)
        const told = found(kept[name], other)
        wrong += told.length
        expect(told).toEqual(found(fresh, other))
      }),
      { numRuns: 40, seed: 3, endOnFailure: true },
    )
    expect(wrong, 'some of it was wrong').toBeGreaterThan(20)
  })
})

describe('validators', () => {
  let home: string
  beforeEach(() => {
    home = folder()
    vi.stubEnv('XDG_CACHE_HOME', home)
    vi.stubEnv('TMPDIR', join(home, 'nowhere'))
  })
  afterEach(() => vi.unstubAllEnvs())
  /** As another run would find them: Node reads a file once in each. */
  const isKept = (made = 'x'): boolean => {
    const { cache } = createRequire(import.meta.url)
    for (const file of Object.keys(cache)) if (file.startsWith(home)) delete cache[file]
    return (validators(schemas, made).compact?.({}) as unknown) === 'kept'
  }

  it('are run as they are kept, for this user alone, until schemas or program are others', () => {
    expect(isKept()).toBe(false)
    const file = keptIn(home)
    for (const path of [file, join(file, '..')]) expect(statSync(path).mode & 0o077).toBe(0)
    mark(file)
    expect(isKept()).toBe(true)
    expect(isKept('y')).toBe(false)
    expect(isKept()).toBe(true)
  })

  it.each<[string, (file: string) => void]>([
    ['were cut short', file => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100))],
    ['have nothing in them', file => writeFileSync(file, '')],
    ['are no longer as they were sealed', file => writeFileSync(file, `;${readFileSync(file, 'utf8')}`)],
    ['are where others may write', file => chmodSync(join(file, '..'), 0o777)],
    ['are in a file that others may write', file => chmodSync(file, 0o666)],
  ])('are made again where they %s', (_, spoil) => {
    expect(isKept()).toBe(false)
    const file = keptIn(home)
    mark(file)
    expect(isKept(), 'as it stands it would be run').toBe(true)
    spoil(file)
    expect(isKept()).toBe(false)
    expect(isKept()).toBe(false)
  })

  it('are there where nothing can be kept', () => {
    const nowhere = join(home, 'file')
    writeFileSync(nowhere, '')
    vi.stubEnv('XDG_CACHE_HOME', nowhere)
    vi.stubEnv('TMPDIR', nowhere)
    expect(found(validators(schemas, 'x').compact, {})).toHaveLength(5)
    expect(readdirSync(home)).toEqual(['file'])
  })
})
