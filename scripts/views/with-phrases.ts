import type { Subject } from '../model.ts'
import { bad, type Checked } from '../problem.ts'
import { noPhrase } from './no-phrase.ts'
import { MissingPhrase } from './phrase.ts'

/** Work that asks for fixed phrases: one that there is not is a Problem, and whoever wrote the new document can mend it. */
export function withPhrases<T>(subject: Pick<Subject, 'origins'>, work: () => Checked<T>): Checked<T> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof MissingPhrase)) throw error
    return bad(noPhrase(error.key, subject))
  }
}
