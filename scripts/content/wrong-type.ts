import type { Problem } from '../problem.ts'
import type { Breach } from './breaches.ts'
import { short } from './short.ts'
import type { Spot } from './source.ts'

/** What to say of a value of another kind than its place needs. Most often YAML read it in a way nobody meant. */
export const wrongType = (
  breach: Breach,
  name: string,
  spot: Partial<Spot> = {},
): Pick<Problem, 'what'> & Partial<Problem> => ({ what: said(breach, name, spot), ...help(breach, spot) })

const kinds: Record<string, string> = {
  string: 'words',
  array: 'a list',
  object: 'a group of keys',
  integer: 'a whole number',
  number: 'a number',
}

function said(breach: Breach, name: string, { spelt, remark }: Partial<Spot>): string {
  const wanted = kinds[breach.schema.type ?? ''] ?? String(breach.schema.type)
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

function help({ data, schema }: Breach, { spelt = '', remark = '' }: Partial<Spot>): Partial<Problem> {
  if (data === null && (isColour(remark) || isWords(remark))) {
    return {
      why: 'YAML reads nothing after a space and #.',
      mend: `Put it in double quotes${isColour(remark) ? ', such as "#005EB8"' : ''}.`,
    }
  }
  if (schema.type !== 'string') return {}
  if (typeof data === 'number' || typeof data === 'boolean') {
    const quoted = new RegExp(schema.pattern ?? '', 'u').test(spelt) ? 'Put it in double quotes. ' : ''
    return {
      why: 'YAML turns bare numbers into sums: 003087 loses its zeros, and 3.10 becomes 3.1.',
      mend: `${quoted}${schema['x-mend'] ?? ''}`.trim(),
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
