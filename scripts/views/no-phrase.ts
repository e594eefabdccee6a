import { sourceLanguage } from '../content/source-language.ts'
import type { Subject } from '../model.ts'
import type { Problem } from '../problem.ts'

/** That a fixed phrase is missing: told to whoever wrote the document that asks for it. */
export const noPhrase = (key: string, { origins }: Pick<Subject, 'origins'>): Problem => ({
  code: 'language/no-phrase',
  severity: 'error',
  place: origins.get('language/words'),
  what: `a document asks for the phrase \`${key}\`, which there is not`,
  why: 'What the program prints of its own is written there, so that it can be translated.',
  mend: `Add \`${key}:\` under \`words\` in compact/languages/${sourceLanguage}.yaml.`,
})
