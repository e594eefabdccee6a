import { nearest } from '../content/nearest.ts'

/** What to say of arguments that a command cannot read, with the nearest option that it has. */
export function unknownOption(error: unknown, options: readonly string[]): string {
  const told = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
  const given = /^Unknown option '-+([^'=]+)/.exec(told)?.[1]
  if (given === undefined) return `${told}.`
  const guess = nearest(given, options)
  return `There is no option \`--${given}\`.${guess ? ` Did you mean \`--${guess}\`?` : ''}`
}
