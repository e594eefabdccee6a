import { sourceLanguage } from './content/source-language.ts'
import { coverage } from './coverage.ts'
import { frontPage } from './front-page.ts'
import type { Artefact, Subject, Templates } from './model.ts'
import type { Problem } from './problem.ts'

/** Those documents of which every word is there in a subject's language, and how many are left out until theirs are. */
export interface Spoken {
  readonly artefacts: ReadonlyMap<string, Artefact>
  readonly problems: readonly Problem[]
}

/** An edition may have the others all the same, with English in them that is marked as English: `untranslated: english`. */
export function spoken(
  artefacts: ReadonlyMap<string, Artefact>,
  subject: Subject,
  templates: Templates,
): Spoken {
  const { language, settings } = subject
  if (language === sourceLanguage || settings.untranslated === 'english') return { artefacts, problems: [] }
  const whole = new Map(
    [...artefacts].filter(
      one => one[0] === frontPage || coverage(one, subject, templates, artefacts).missing.length === 0,
    ),
  )
  return { artefacts: whole, problems: whole.size < artefacts.size ? [left(whole, artefacts, subject)] : [] }
}

const left = (
  whole: ReadonlyMap<string, Artefact>,
  all: ReadonlyMap<string, Artefact>,
  { language, origins }: Subject,
): Problem => ({
  code: 'language/items',
  severity: 'warning',
  place: origins.get('language/words'),
  what: `in ${language}, ${whole.size} of ${all.size} documents are made: ${[...whole.keys()].join(', ')}`,
  why: 'The others have words that nobody has translated, and a page half in English suits no reader.',
  mend: '`npx compact-press list` shows how far each is. With `untranslated: english` in edition.yaml they are made, and their English is marked.',
})
