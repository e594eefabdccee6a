import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { childSchema, readSchemas, type Schema } from '../../scripts/content/schema.ts'

/** Every run of words of the content as long, or as short, as its schema allows; codes, ids and numbers stay. */
export function stretch(root: string, how: 'longest' | 'shortest'): number {
  const schemas = readSchemas(diskFiles(root))
  let changed = 0
  const visit = (value: unknown, at: Schema | undefined): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => visit(one, childSchema(at, String(index))))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, visit(one, childSchema(at, key))]),
      )
    if (typeof value !== 'string' || at?.tsType !== 'Line' || value.includes('{')) return value
    changed++
    return how === 'shortest' ? 'I' : longest(value, at as Limits)
  }
  for (const [name, schema] of schemas) {
    const file = join(root, 'compact', `${name}.yaml`)
    const parts = Object.entries(schema.properties ?? {}).map(
      ([key, part]) => [join(root, 'compact', name, `${key}.yaml`), part] as const,
    )
    for (const [path, own] of [[file, schema] as const, ...parts].filter(([path]) => existsSync(path)))
      writeFileSync(path, stringify(visit(parse(readFileSync(path, 'utf8')), own), { lineWidth: 0 }))
  }
  return changed
}

type Limits = Schema & { readonly maxWords?: number; readonly maxLength?: number }

/** Words of the length that English has on average, with a long one now and then. */
function longest(was: string, { maxWords, maxLength = Number.POSITIVE_INFINITY }: Limits): string {
  const some = ['colleagues', 'who', 'ask', 'responsibilities', 'of', 'each', 'other', 'quietly']
  if (maxWords === undefined && maxLength === Number.POSITIVE_INFINITY) return was
  const words = Array.from({ length: maxWords ?? 400 }, (_, index) => some[index % some.length] as string)
  let text = words.join(' ')
  while (text.length > maxLength) text = text.slice(0, text.lastIndexOf(' '))
  return text
}
