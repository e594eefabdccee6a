import { fill } from './tell.ts'

/** What a compact and its parts are called, as it stands in YAML. */
export interface CompactNames {
  readonly title: string
  readonly term: string
  /** By the plural categories of its language, such as `one` and `other`. */
  readonly unit: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
  readonly commitments: readonly { readonly id?: unknown; readonly title?: unknown }[]
}

/** The language that the names stand in, and its fixed phrases: `number_3` and on are numbers in words. */
export interface NamesLanguage {
  readonly tag: string
  readonly words: Readonly<Record<string, string>>
}

/**
 * What stands for `{title}`, `{term}`, `{unit}`, `{units}` and `{count}`, and for the same with a capital letter:
 * `{units}` is the form that goes with the number of promises, `{count}` that number, in words where the language has
 * them and in figures where it does not. `{C1.title}` is the title of a promise, so that what is said of it in a talk
 * changes with it.
 */
export function slotNames(
  { title, term, unit, commitments }: CompactNames,
  { tag, words }: NamesLanguage,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const rules = new Intl.PluralRules(tag)
  const formOf = (count: number): string => unit[rules.select(count)] ?? unit.other
  const small = {
    term,
    unit: formOf(1),
    units: formOf(commitments.length),
    count: words[`number_${commitments.length}`] ?? String(commitments.length),
  }
  const large = Object.fromEntries(
    Object.entries(small).map(([name, word]) => [capital(name), capital(word, tag)]),
  )
  const names = { ...own, ...small, ...large }
  const titles = commitments.flatMap(({ id, title: name }) =>
    typeof name === 'string' ? [[`${id}.title`, fill(name, names)] as const] : [],
  )
  return { ...names, ...Object.fromEntries(titles), title: fill(title, names) }
}

const capital = (word: string, language?: string): string =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
