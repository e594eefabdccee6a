import { sourceLanguage } from '../content/source-language.ts'
import type { Subject } from '../model.ts'
import { bad, type Checked } from '../problem.ts'
import { MissingPhrase } from './phrase.ts'

/** Work that asks for fixed phrases: one that there is not is a Problem, and whoever wrote the new document can mend it. */
export function withPhrases<T>({ origins }: Pick<Subject, 'origins'>, work: () => Checked<T>): Checked<T> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof MissingPhrase)) throw error
    return bad({
      code: 'language/no-phrase',
      severity: 'error',
      place: origins.get('language/words'),
      what: `a document asks for the phrase \`${error.key}\`, which there is not`,
      why: 'What the program prints of its own is written there, so that it can be translated.',
      mend: `Add \`${error.key}:\` under \`words\` in compact/languages/${sourceLanguage}.yaml.`,
    })
  }
}
