import { unknownName } from '../content/unknown-name.ts'
import { bad, type Checked, good } from '../problem.ts'

/** The documents that somebody names, by name or by kit code in any case, among those that a session prints. */
export function chosenDocuments(
  option: 'only' | 'without',
  named: readonly string[] | undefined,
  printed: readonly { readonly name: string; readonly code: string }[],
): Checked<readonly string[] | undefined> {
  if (named === undefined) return good(undefined)
  const found = named.map(one => ({
    one,
    names: printed
      .filter(({ name, code }) => name === one.toLowerCase() || code.toLowerCase() === one.toLowerCase())
      .map(({ name }) => name),
  }))
  const lost = found.filter(({ names }) => names.length === 0)
  if (lost.length === 0) return good(found.flatMap(({ names }) => names))
  const known = [...new Set(printed.map(({ name }) => name))]
  return bad(
    ...lost.map(({ one }) => ({
      ...unknownName('document', one, [...known, ...printed.map(({ code }) => code)]),
      what: `--${option} names \`${one}\`, which this session does not print`,
      why: `It prints ${printed.map(({ name, code }) => `${name} (${code})`).join(', ')}.`,
    })),
  )
}
