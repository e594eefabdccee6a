import { sourceLanguage } from './content/source-language.ts'
import { countWords } from './content/word-count.ts'
import { coverage } from './coverage.ts'
import type { Artefact, Line, Subject, Templates } from './model.ts'
import { offered } from './offered.ts'

/** How far a language is. */
export interface Translation {
  readonly language: string
  /** Of what everybody sees, which translators begin with, and of all documents together. */
  readonly first: Share
  readonly all: Share
  /** Each document by its name. */
  readonly documents: readonly { readonly name: string; readonly percent: number }[]
}

/** In lines and in words of English, each counted once however many documents show it. */
export interface Share {
  readonly lines: number
  readonly words: number
  readonly missing: number
  readonly percent: number
}

/** How far each language but English is, by the documents of the first edition that comes in it. */
export function translations(
  artefacts: ReadonlyMap<string, Artefact>,
  subjects: readonly Subject[],
  templates: Templates,
): Translation[] {
  const firsts = new Map(subjects.toReversed().map(subject => [subject.language, subject]))
  firsts.delete(sourceLanguage)
  return [...firsts.values()].map(subject => {
    const covered = [...offered(artefacts, subject).artefacts].map(one => ({
      name: one[0],
      isFirst: one[1].public ?? false,
      all: coverage(one, subject, templates, artefacts).all.filter(
        // What an edition says itself is nobody's to translate.
        ({ at }) => !subject.origins.get(at)?.file.startsWith('compact/editions/'),
      ),
    }))
    return {
      language: subject.language,
      first: share(covered.filter(one => one.isFirst).flatMap(one => one.all)),
      all: share(covered.flatMap(one => one.all)),
      documents: covered.map(({ name, all }) => ({ name, percent: share(all).percent })),
    }
  })
}

function share(told: readonly Line[]): Share {
  const once = [...new Map(told.map(line => [line.at, line])).values()]
  const missing = once.filter(({ language }) => language !== undefined).length
  // Nothing that lacks a line is whole, however small that line is.
  const percent = once.length === 0 ? 100 : Math.floor(((once.length - missing) / once.length) * 100)
  return {
    lines: once.length,
    words: once.reduce((sum, { text }) => sum + countWords(text), 0),
    missing,
    percent,
  }
}
