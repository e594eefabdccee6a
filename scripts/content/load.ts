import type { Subject, Tongue } from '../model.ts'
import { concerns, distinct, type Owner, type Problem, withOwners } from '../problem.ts'
import type { EditionFile, LanguageFile, ThemeFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import { guard } from './guarded.ts'
import type { Known } from './known.ts'
import { coreBreaches, languageBreaches } from './lock/lock-breaches.ts'
import type { Layer } from './overlay.ts'
import { readLayers, type Shelf } from './read-layers.ts'
import { readScenes } from './read-scenes.ts'
import { sourceLanguage } from './source-language.ts'
import { contentFiles, isWhole, subject } from './subject.ts'
import { staleLines } from './translation/stale-lines.ts'
import { unknownName } from './unknown-name.ts'

/** What to load: one edition or language, or every one that there is; a theme in place of the editions' own. */
export interface Wanted {
  readonly edition?: string | undefined
  readonly language?: string | undefined
  readonly theme?: string | undefined
  /** The day on which it is asked, such as 2027-01-31. */
  readonly today?: string | undefined
}

export interface Loaded {
  /** The editions and languages in whose way no error stands. */
  readonly subjects: readonly Subject[]
  /** Each of those that only some editions or languages have says whose it is. */
  readonly problems: readonly Problem[]
  /** All of them as far as they are clean, for rules. */
  readonly known: readonly Known[]
}

/**
 * Reads compact/ and gives one Subject for each edition and language: core, then the language, then the
 * edition, the last winning. All problems of all files come back together; a subject comes back only when
 * no error concerns it.
 */
export function load(files: Files, wanted: Wanted = {}): Loaded {
  const { shelf, problems: slips } = readLayers(files, wanted)
  const problems = [...slips]
  const { editions, themes } = shelf
  if (wanted.edition !== undefined && !editions.has(wanted.edition))
    problems.push(unknownName('edition', wanted.edition, [...editions.keys()]))
  if (wanted.theme !== undefined && !themes.has(wanted.theme))
    problems.push(unknownName('theme', wanted.theme, [...themes.keys()]))
  problems.push(...unspoken(editions, wanted))
  const { lock } = shelf
  const unlike = lock ? coreBreaches({ ...shelf, lock }) : []
  problems.push(...unlike)
  problems.push(...staleLines(files, shelf))
  const known: Known[] = []
  for (const id of editions.keys()) {
    if (wanted.edition !== undefined && id !== wanted.edition) continue
    const made = ofEdition(files, shelf, id, wanted)
    problems.push(...made.problems)
    known.push(...made.known)
  }
  // What all share is looked at even where no edition can be read.
  if (known.length === 0) known.push(made(files, shelf, undefined, sourceLanguage, undefined).known)
  const all = distinct(problems)
  const errors = all.filter(one => one.severity === 'error')
  const subjects = known
    .filter(isWhole)
    .filter(({ edition, language }) => !errors.some(one => concerns(one, edition, language)))
    .map(printed)
    .map(one => (unlike.length > 0 ? { ...one, localWording: true } : one))
  return { subjects, problems: all, known }
}

/** What is printed, without what rules alone ask for. */
function printed(known: Known & Subject): Subject {
  const { requests, ownWords, editions, madeUp, written, outdatedEasyRead, today, ...subject } = known
  for (const [file, part] of Object.entries(contentFiles))
    if (subject[part] === undefined) guard(subject, part, `compact/${file}`)
  return subject
}

const madeUp = (editions: Shelf['editions']): string[] => [
  ...new Set(
    [...editions.values()].flatMap(layer => (layer?.value as EditionFile | undefined)?.made_up ?? []),
  ),
]

/** A language by which somebody asks for editions, and in which none of them comes. */
function unspoken(editions: Shelf['editions'], { edition, language }: Wanted): Problem[] {
  const spoken = [...editions]
    .filter(([id]) => edition === undefined || id === edition)
    .flatMap(([, layer]) => (layer?.value as EditionFile | undefined)?.languages ?? [])
  return language === undefined || spoken.includes(language) || spoken.length === 0
    ? []
    : [unknownName('language', language, [...new Set(spoken)].sort())]
}

/** One edition in each of its languages. */
function ofEdition(
  files: Files,
  shelf: Shelf,
  id: string,
  wanted: Wanted,
): { known: Known[]; problems: Problem[] } {
  const { editions, languages, themes } = shelf
  const layer = editions.get(id)
  if (layer === undefined) return { known: [], problems: [] }
  const settings = layer.value as EditionFile
  const known: Known[] = []
  const problems: Problem[] = []
  const report = (problem: Problem, pointer: string, owner: Owner): void => {
    problems.push({ ...problem, place: layer.spots.get(pointer)?.value, of: [owner] })
  }
  const theme = wanted.theme ?? settings.theme
  if (wanted.theme === undefined && !themes.has(theme))
    report(unknownName('theme', theme, [...themes.keys()]), '/theme', { edition: id })
  for (const [index, pair] of (settings.together ?? []).entries())
    for (const [side, tag] of pair.entries())
      if (!settings.languages.includes(tag))
        report(unknownName('language', tag, settings.languages), `/together/${index}/${side}`, {
          edition: id,
        })
  for (const [index, tag] of settings.languages.entries()) {
    if (wanted.language !== undefined && tag !== wanted.language) continue
    if (!languages.has(tag))
      report(unknownName('language', tag, [...languages.keys()]), `/languages/${index}`, {
        edition: id,
        language: tag,
      })
    const one = made(files, shelf, id, tag, theme)
    known.push(one.known)
    problems.push(...one.problems.map(problem => withOwners(problem, [{ edition: id, language: tag }])))
  }
  return { known, problems }
}

function made(
  files: Files,
  { schemas, core, editions, languages, themes, requests, scenes, ownWords, lock }: Shelf,
  id: string | undefined,
  tag: string,
  theme: string | undefined,
): { known: Known; problems: Problem[] } {
  const { known, problems } = subject(files, {
    schemas,
    core,
    edition: { id: id ?? '', layer: id === undefined ? undefined : editions.get(id) },
    language: { tag, layer: languages.get(tag), source: languages.get(sourceLanguage) },
    theme: theme === undefined ? undefined : (themes.get(theme)?.value as ThemeFile | undefined),
    builds: Object.fromEntries(
      [...themes.values()].flatMap(one =>
        Object.entries((one?.value as ThemeFile | undefined)?.builds ?? {}),
      ),
    ),
  })
  const layer = languages.get(tag)
  const local = lock && layer ? languageBreaches({ lock, schemas, core }, tag, layer) : []
  const own = readScenes(files, id === undefined ? [] : [`compact/editions/${id}/scenes`])
  return {
    known: {
      ...known,
      localWording: local.length > 0,
      otherLanguages: othersOf(id === undefined ? undefined : editions.get(id), languages, tag),
      requests,
      ...(ownWords && { ownWords }),
      ...(scenes && own.scenes && { scenes: { ...scenes, ...own.scenes } }),
      editions: [...editions.keys()],
      madeUp: madeUp(editions),
    },
    problems: [...problems, ...local, ...own.problems],
  }
}

/** The languages of an edition but one, those that can be read, and the pairs that stand on one sheet. */
function othersOf(edition: Layer | undefined, languages: Shelf['languages'], tag: string): Tongue[] {
  const { languages: tags = [], together = [] } = (edition?.value ?? {}) as Partial<EditionFile>
  const read = (of: string): LanguageFile | undefined => languages.get(of)?.value as LanguageFile | undefined
  const alone = tags.flatMap(other => {
    const file = read(other)
    return other === tag || file === undefined
      ? []
      : [{ tag: other, name: file.name, direction: file.direction, folder: other }]
  })
  const pairs = together.flatMap(([first, second]) => {
    const [one, other] = [read(first), read(second)]
    return one === undefined || other === undefined
      ? []
      : [
          {
            tag: first,
            name: `${one.name} · ${other.name}`,
            direction: one.direction,
            folder: `${first}+${second}`,
          },
        ]
  })
  return [...alone, ...pairs]
}
