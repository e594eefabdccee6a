import type { Subject } from '../model.ts'
import type { Place } from '../problem.ts'
import type { RequestsFile } from './compact.generated.ts'
import type { Outdated } from './outdated-easy-read.ts'

/** What people asked for, and what answers it, with the place of each address. It is read for its rule alone. */
export interface Requests {
  readonly asked: RequestsFile['requests']
  readonly origins: ReadonlyMap<string, Place>
}

/** What rules may ask for: a subject, and what is never printed. */
interface Everything extends Subject {
  readonly requests: Requests
  /** The names of all editions that there are, readable or not. */
  readonly editions: readonly string[]
  /** Words that no dictionary has, and that are right all the same. */
  readonly ownWords: readonly string[]
  /** The organisations of examples, which do not exist. */
  readonly madeUp: readonly string[]
  /** The words at each address as they stand in their file, with quotes and line ends. */
  readonly written: ReadonlyMap<string, string>
  /** The promises whose words have changed since their Easy Read was written. */
  readonly outdatedEasyRead: readonly Outdated[]
  /** The day, such as 2027-01-31, where whoever asks has a calendar: for warnings alone, never for what is made. */
  readonly today: string | undefined
}

/** There whatever is wrong with the files. */
type Always =
  | 'edition'
  | 'language'
  | 'origins'
  | 'raw'
  | 'written'
  | 'today'
  | 'outdatedEasyRead'
  | 'pictures'
  | 'localWording'
  | 'unchecked'
  | 'otherLanguages'

/** A part of a subject that is missing where its file cannot be read or breaks its schema. */
export type Part = Exclude<keyof Everything, Always>

/** A subject as far as its files are clean, with these parts at least. */
export type Known<Needed extends Part = never> = Pick<Everything, Always | Needed> & {
  readonly [Other in Exclude<Part, Needed>]?: Everything[Other] | undefined
}

/** Whether these parts are there. */
export const hasParts = <Needed extends Part>(
  known: Known,
  parts: readonly Needed[],
): known is Known & Known<Needed> => parts.every(part => known[part] !== undefined)
