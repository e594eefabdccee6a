import type { Owner } from './problem.ts'

/** As many as a line holds. */
const most = 4

/** `everyone (en-GB), example-trust (cy) and 12 more`. */
export function ownerNames(owners: readonly Owner[] = []): string {
  const names = owners.map(({ edition, language }) =>
    edition === undefined ? (language ?? '') : language === undefined ? edition : `${edition} (${language})`,
  )
  const rest = names.length - most
  if (rest > 0) return `${names.slice(0, most).join(', ')} and ${rest} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
