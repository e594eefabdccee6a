import type { Known } from './content/known.ts'
import { sourceLanguage } from './content/source-language.ts'
import type { Line } from './model.ts'
import type { Problem } from './problem.ts'
import { lines } from './views/lines.ts'

/**
 * How much of each language is English, because nobody has translated it: told once for each, in numbers. What an
 * edition says in its own words counts in none.
 */
export function untranslated(known: readonly Known[]): Problem[] {
  const languages = [...new Set(known.map(one => one.language))].filter(tag => tag !== sourceLanguage)
  return languages.flatMap(tag => {
    const of = known.filter(one => one.language === tag)
    const origins = of.find(one => one.words)?.origins
    const phrases = count(of.map(one => shared(lines(one.words), one)))
    const others = count(of.map(one => shared(lines(contentOf(one)), one)))
    if (origins === undefined || phrases.english + others.english === 0) return []
    return [
      {
        code: 'language/untranslated',
        severity: 'warning',
        place: origins.get('language/words'),
        what: `${tag} has ${phrases.english} of ${phrases.all} phrases and ${others.english} of ${others.all} other words in English`,
        why: 'Nobody has translated them yet. Documents that print any of them are left out, or have them in English, marked for those who hear them: as the edition says under `untranslated`.',
        mend: `\`npx compact-press translate export ${tag}\` writes what is missing for a translator; \`list\` shows how far each document is.`,
        of: [{ language: tag }],
      },
    ]
  })
}

const contentOf = ({ compact, easyRead, indicators, howTo, workshops, sheets, frameworks }: Known) => [
  ...[compact, easyRead, indicators],
  ...[howTo, workshops, sheets, frameworks],
]

/** What all editions of a language share. */
const shared = (some: readonly Line[], { origins }: Known): Line[] =>
  some.filter(({ at }) => !origins.get(at)?.file.startsWith('compact/editions/'))

/** Each line once, in however many editions it stands. */
function count(some: readonly (readonly Line[])[]): { all: number; english: number } {
  const all = new Map(some.flat().map(line => [line.at, line.language]))
  return { all: all.size, english: [...all.values()].filter(language => language !== undefined).length }
}
