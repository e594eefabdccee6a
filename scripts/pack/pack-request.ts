import { nearest } from '../content/nearest.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'

/** What somebody asks for on the command line, as numbers. The session's name is looked up later, when the words are read. */
export interface PackRequest {
  readonly session: string
  readonly people: number
  readonly tables?: number
  /** Minutes after midnight. */
  readonly start?: number
  readonly backs?: (typeof backModes)[number]
  /** How many sets in large print. */
  readonly largePrint?: number
  /** Documents by name or kit code: these alone, or all but these. */
  readonly only?: readonly string[]
  readonly without?: readonly string[]
  /** Sheets between one thing and the next are left out. */
  readonly noSeparators?: true
  readonly edition?: string
  readonly language?: string
}

const backModes = ['none', 'same', 'mirrored', 'fold-over'] as const
/** With more, nobody hears each other and everything has to be said twice: several events are better than one. */
const most = 300

/** The options of `pack`, read. All slips are told at once. */
export function packRequest(
  values: Readonly<Record<string, string | boolean | undefined>>,
): Checked<PackRequest> {
  const problems: Problem[] = []
  const text = (name: string): string | undefined =>
    typeof values[name] === 'string' ? (values[name] as string).trim() : undefined
  const slip = (name: string, what: string, mend: string, why?: string): undefined => {
    problems.push({ code: `pack/${name}`, severity: 'error', place: undefined, what, why, mend })
    return undefined
  }
  const wholeNumber = (
    name: string,
    noun: string,
    highest: number,
    example: number,
    lowest = 1,
  ): number | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    const number = Number(given)
    const mend = `Write a whole number from ${lowest} to ${highest}, such as --${name} ${example}.`
    if (!/^\d+$/.test(given)) return slip(name, `“${given}” is not a number of ${noun}`, mend)
    if (number < lowest) return slip(name, `a pack for ${number} ${noun} would be empty`, mend)
    if (number > highest)
      return slip(
        name,
        `${given} ${noun} are more than a pack is made for; ${highest} is the most`,
        'Hold the session more than once, and make a pack for each.',
      )
    return number
  }

  const session =
    text('session') ??
    slip(
      'session',
      'no session is named',
      'Add --session with a name from `compact-press list`, such as --session workshop90.',
    )
  const people =
    text('people') === undefined
      ? slip(
          'people',
          'the number of people is not given',
          'Add --people with a whole number, such as --people 24.',
        )
      : wholeNumber('people', 'people', most, 24)
  const tables = wholeNumber('tables', 'tables', most, 4)
  const start = clockTime(text('start'), slip)
  const backs = text('backs')
  if (backs !== undefined && !isBackMode(backs)) {
    const guess = nearest(backs, backModes)
    slip(
      'backs',
      `“${backs}” is not a way to print backs`,
      `${guess ? `Did you mean \`${guess}\`? ` : ''}Choose one of: ${backModes.join(', ')}.`,
    )
  }
  const largePrint = wholeNumber('large-print', 'sets in large print', most, 2, 0)
  const [only, without] = (['only', 'without'] as const).map(name => {
    const names = text(name)
      ?.split(',')
      .map(one => one.trim())
      .filter(one => one !== '')
    return names?.length === 0
      ? slip(name, `--${name} names nothing`, `Write names or kit codes, such as --${name} sort-deck,K23.`)
      : names
  })
  if (problems.length > 0 || session === undefined || people === undefined) return bad(...problems)
  const edition = text('edition')
  const language = text('language')
  return good({
    session,
    people,
    ...(tables !== undefined && { tables }),
    ...(start !== undefined && { start }),
    ...(isBackMode(backs) && { backs }),
    ...(largePrint !== undefined && { largePrint }),
    ...(only !== undefined && { only }),
    ...(without !== undefined && { without }),
    ...(values['no-separators'] === true && { noSeparators: true as const }),
    ...(edition !== undefined && { edition }),
    ...(language !== undefined && { language }),
  })
}

const isBackMode = (given: string | undefined): given is (typeof backModes)[number] =>
  backModes.some(mode => mode === given)

/** `13:30` as minutes after midnight. */
function clockTime(
  given: string | undefined,
  slip: (name: string, what: string, mend: string) => undefined,
): number | undefined {
  if (given === undefined) return undefined
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(given)?.map(Number) ?? []
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59)
    return slip(
      'start',
      `“${given}” is not a time of day`,
      'Write hours from 0 to 23, a colon and minutes, such as --start 13:30. Leave it out to fill the times in by hand.',
    )
  return hours * 60 + minutes
}
