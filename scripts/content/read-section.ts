import { posix } from 'node:path'
import { hasErrors, type Problem } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import type { Files } from './files.ts'
import { nearest } from './nearest.ts'
import type { Layer } from './overlay.ts'
import { plainName } from './plain-name.ts'
import { readText } from './read-text.ts'
import type { Schema } from './schema.ts'
import { short } from './short.ts'
import { type Source, type Spot, source } from './source.ts'
import { twins } from './twins.ts'
import { validate } from './validate.ts'

/** A file or a section as a layer, where it keeps its schema; and everything that is wrong with it. */
export interface Read {
  readonly value: Layer | undefined
  readonly problems: readonly Problem[]
}

/** Reads one file of YAML by its schema. */
export function readLayer(files: Files, path: string, schema: Schema, language?: string): Read {
  const { value, problems } = parsed(files, path)
  return checked(value, schema, problems, { language })
}

/**
 * Reads a section of the compact: one file, such as `compact/frameworks.yaml`, or a folder with a file for each of its
 * keys, such as `compact/workshops/deck.yaml`, which holds what would stand under that key. Nobody who asks for an
 * address sees which.
 */
export function readSection(files: Files, name: string, schema: Schema): Read {
  const path = `compact/${name}.yaml`
  const folder = `compact/${name}`
  const names = files.list(folder).filter(one => !/^\.|~$/.test(one))
  const one = names.length === 0 ? readLayer(files, path, schema) : undefined
  const { value, problems } = one ?? readFolder(files, folder, names, schema)
  if (one === undefined && files.list('compact').includes(posix.basename(path)))
    return { value: undefined, problems: [both(path, folder)] }
  const doubles = value ? twins(value) : []
  return { value: doubles.length === 0 ? value : undefined, problems: [...problems, ...doubles] }
}

function readFolder(files: Files, folder: string, names: readonly string[], schema: Schema): Read {
  const keys = Object.keys(schema.properties ?? {})
  const keyOf = (name: string): string => posix.basename(plainName(name), '.yaml')
  const problems = names.filter(name => !keys.includes(keyOf(name))).map(name => stray(folder, name, keys))
  const parts: Record<string, unknown> = {}
  const spots = new Map<string, Spot>()
  // What is missing is told by the name of its file; what nobody needs may be missing.
  const wanted = keys.filter(key => schema.required?.includes(key) || names.some(name => keyOf(name) === key))
  for (const key of wanted) {
    const part = parsed(files, `${folder}/${key}.yaml`)
    problems.push(...part.problems)
    if (part.value === undefined) continue
    parts[key] = part.value.value
    for (const [pointer, spot] of part.value.spots) spots.set(`/${escapePointer(key)}${pointer}`, spot)
  }
  const read = checked({ value: parts, spots }, schema, problems, {
    absent: wanted.filter(key => !(key in parts)),
  })
  return hasErrors(read.problems) ? { ...read, value: undefined } : read
}

function parsed(files: Files, path: string): { value: Source | undefined; problems: Problem[] } {
  const text = readText(files, path)
  if (text.value === undefined) return { value: undefined, problems: [...text.problems] }
  const { value, problems } = source(path, text.value)
  return { value, problems: [...text.problems, ...problems] }
}

function checked(
  layer: Layer | undefined,
  schema: Schema,
  slips: readonly Problem[],
  about: Parameters<typeof validate>[2],
): Read {
  const problems = [...slips, ...(layer ? validate(schema, layer, about) : [])]
  return { value: hasErrors(problems) ? undefined : layer, problems }
}

const both = (path: string, folder: string): Problem => ({
  code: 'load/both',
  severity: 'error',
  place: { file: path, line: 1, column: 1 },
  what: `${path} and the folder ${folder} are both there`,
  why: 'They hold the same words, and nobody could say which of the two count.',
  mend: 'Keep one of them: the file, or the folder with a file for each key.',
})

function stray(folder: string, name: string, keys: readonly string[]): Problem {
  const guess = nearest(
    name,
    keys.map(key => `${key}.yaml`),
  )
  return {
    code: 'load/stray-file',
    severity: 'error',
    place: undefined,
    what: `${folder}/${short(name)} is none of the files of ${folder}`,
    why: 'Nothing would read it, and what it says would be lost without anybody noticing.',
    mend: `${guess ? `Did you mean \`${guess}\`? ` : ''}There can be: ${keys.map(key => `${key}.yaml`).join(', ')}. Take others out.`,
  }
}
