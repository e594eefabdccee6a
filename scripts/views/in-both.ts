import { isLine } from '../content/is-line.ts'

/**
 * The same plain data in two languages: every run of words of the first has that of the second beside it, where that says
 * something else. Its address ends in the second language, so that what does not fit is told at the line of that one.
 */
export function inBoth<T>(one: T, other: unknown, language: string): T {
  if (typeof one !== 'object' || one === null || ArrayBuffer.isView(one)) return one
  if (isLine(one)) {
    if (!isLine(other) || other.at !== one.at || other.text === one.text) return one
    return { ...one, beside: { language, ...other, at: `${other.at}@${language}` } }
  }
  const others = (typeof other === 'object' ? other : null) as Readonly<Record<string, unknown>> | null
  if (Array.isArray(one))
    return one.map((item, index) => inBoth(item as unknown, others?.[index], language)) as T
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, inBoth(value as unknown, others?.[key], language)]),
  ) as T
}
