import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { diskFiles } from './disk-files.ts'
import { readSchemas } from './schema.ts'

const target = fileURLToPath(new URL('./compact.generated.ts', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))

/** The TypeScript types of the content, from the schemas. A test fails when the file on disk says otherwise. */
export async function generateTypes(): Promise<string> {
  const parts: string[] = []
  for (const [name, schema] of readSchemas(diskFiles(project))) {
    if (name === 'common') continue
    parts.push(
      await compile(withoutTitles(schema) as JSONSchema, schema.title ?? name, {
        bannerComment: '',
        style: { singleQuote: true, semi: false },
        ignoreMinAndMaxItems: true,
      }),
    )
  }
  return [
    '// Made by `npm run types` from compact/schema. Change the schemas, not this file; it is as long as they are.',
    "import type { Line } from '../model.ts'",
    '',
    ...parts,
  ].join('\n')
}

/**
 * Inner titles would become type names of their own; only the file's own title does. What may be missing is there to
 * whoever reads it: a guard stands in its place.
 */
function withoutTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTitles)
  if (typeof value !== 'object' || value === null) return value
  const { required = [], 'x-optional': optional = [] } = value as {
    required?: string[]
    'x-optional'?: string[]
  }
  const whole = optional.length === 0 ? value : { ...value, required: [...required, ...optional] }
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([key]) => key !== '$id')
      .map(([key, item]) => [key, withoutTitles(item)]),
  )
}

export const typesOnDisk = (): string => readFileSync(target, 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await generateTypes())
