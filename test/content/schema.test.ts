import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { generateTypes, typesOnDisk } from '../../scripts/content/generate-types.ts'
import { readSchemas, type Schema } from '../../scripts/content/schema.ts'
import { project, shipped } from '../fixtures.ts'

const folder = join(shipped, 'compact/schema')
const resolved = readSchemas(diskFiles(shipped))

interface Found {
  readonly at: string
  readonly schema: Schema
}

/** Every schema of a property, item or definition inside this one. */
function inside(schema: Schema, at: string): Found[] {
  const named = Object.entries({ ...schema.properties, ...schema.$defs })
  const rest = [schema.items, schema.additionalProperties].filter(one => typeof one === 'object')
  return [...named, ...rest.map(one => ['*', one] as const)].flatMap(([name, one]) => [
    { at: `${at}/${name}`, schema: one },
    ...inside(one, `${at}/${name}`),
  ])
}

const all = [...resolved].flatMap(([name, schema]) => inside(schema, name))

describe('the schemas', () => {
  it('say why and how to mend it for every key that an author can write', () => {
    expect(all.length).toBeGreaterThan(200)
    const named = all.filter(({ at, schema }) => !at.endsWith('/*') || schema.type === 'object')
    expect(named.length).toBeGreaterThan(150)
    expect(named.filter(one => !one.schema.description?.trim()).map(one => one.at)).toEqual([])
    expect(named.filter(one => !one.schema['x-mend']?.trim()).map(one => one.at)).toEqual([])
  })

  it('are themselves written the right way', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false })
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThanOrEqual(10)
    for (const file of files) {
      ajv.validateSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      expect(ajv.errors ?? [], file).toEqual([])
    }
  })

  it('let nothing through that they do not know', () => {
    const groups = all.filter(({ schema }) => schema.type === 'object')
    expect(groups.length).toBeGreaterThan(30)
    // What an edition or a translation lays over the compact is checked against the compact's own schema.
    const open = groups.filter(
      ({ schema }) => schema.additionalProperties === undefined && !('x-overlay' in schema),
    )
    expect(open.map(one => one.at)).toEqual([])
  })

  it('say their limits in the words of the mend', () => {
    const limited = all.flatMap(({ at, schema }) => {
      const { maxWords } = schema as { maxWords?: number }
      const told = /(\d+) words/.exec(schema['x-mend'] ?? '')?.[1]
      return maxWords === undefined || told === undefined ? [] : [{ at, maxWords, told: Number(told) }]
    })
    // All but the script of a slide, whose limit is its time.
    expect(limited.length).toBeGreaterThan(30)
    expect(limited.filter(({ maxWords, told }) => told !== maxWords && told !== 110)).toEqual([])
  })

  it('are read again when they change, as when somebody watches the folder', () => {
    const root = project()
    const before = readSchemas(diskFiles(root))
    expect(readSchemas(diskFiles(root))).toBe(before)
    const theme = join(root, 'compact/schema/theme.schema.json')
    writeFileSync(theme, readFileSync(theme, 'utf8').replace('A set of colours.', 'Some colours.'))
    expect(before.get('theme')?.description).toMatch(/^A set/)
    expect(readSchemas(diskFiles(root)).get('theme')?.description).toMatch(/^Some/)
    expect(readSchemas(diskFiles(shipped))).toEqual(before)
  })

  it('are named after the files they describe', () => {
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThanOrEqual(10)
    for (const file of files) {
      expect((JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema).$id).toBe(basename(file))
    }
  })

  it('are the same as the types that the program is checked with', async () => {
    expect(await generateTypes(), 'run `npm run types`').toBe(typesOnDisk())
  })
})
