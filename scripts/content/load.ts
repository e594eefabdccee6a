import { basename, dirname, posix } from 'node:path'
import type { Subject } from '../model.ts'
import { distinct, hasErrors, type Place, type Problem } from '../problem.ts'
import type { EditionFile, ThemeFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import { missingPhrases } from './missing-phrases.ts'
import type { Layer } from './overlay.ts'
import { readText } from './read-text.ts'
import { readSchemas } from './schema.ts'
import { source } from './source.ts'
import { type ContentFile, contentFiles, schemaOf, subject } from './subject.ts'
import { unknownName } from './unknown-name.ts'
import { validate } from './validate.ts'

/** What to load: one edition or language, or every one that there is; a theme in place of the editions' own. */
export interface Wanted {
  readonly edition?: string | undefined
  readonly language?: string | undefined
  readonly theme?: string | undefined
}

export interface Loaded {
  readonly subjects: readonly Subject[]
  readonly problems: readonly Problem[]
}

/**
 * Reads compact/ and gives one Subject for each edition and language: core, then the language, then the
 * edition, the last winning. All problems of all files come back together; a subject comes back only when
 * it has no error.
 */
export function load(files: Files, wanted: Wanted = {}): Loaded {
  const problems: Problem[] = []
  const schemas = readSchemas(files)
  const read = (path: string, schemaName: string): Layer | undefined => {
    const text = readText(files, path)
    problems.push(...text.problems)
    if (text.value === undefined) return undefined
    const checked = source(path, text.value)
    problems.push(...checked.problems)
    if (checked.value === undefined) return undefined
    const breaches = validate(schemaOf(schemas, schemaName), checked.value)
    problems.push(...breaches)
    return hasErrors(breaches) ? undefined : checked.value
  }

  const core = new Map<ContentFile, Layer>()
  for (const name of contentFiles) {
    const layer = read(`compact/${name}.yaml`, name)
    if (layer) core.set(name, layer)
  }
  const languages = readEach(
    files,
    'compact/languages',
    path => (path.endsWith('.yaml') ? path : undefined),
    path => read(path, 'language'),
  )
  const editions = readEach(
    files,
    'compact/editions',
    path => posix.join(path, 'edition.yaml'),
    // One that is not wanted is known by name, and left unread: it may be unfinished.
    path => {
      if (wanted.edition !== undefined && !dirname(path).endsWith(`/${wanted.edition}`)) return undefined
      problems.push(...takenName(path))
      return read(path, 'edition')
    },
  )
  problems.push(...missingPhrases(languages))
  const themes = readEach(
    files,
    'templates/themes',
    path => (path.endsWith('.yaml') ? path : undefined),
    path => read(path, 'theme'),
  )

  const subjects: Subject[] = []
  const known = (map: ReadonlyMap<string, unknown>, name: string, kind: string, place?: Place): boolean => {
    if (map.has(name)) return true
    problems.push({ ...unknownName(kind, name, [...map.keys()]), place })
    return false
  }
  if (wanted.edition !== undefined) known(editions, wanted.edition, 'edition')
  if (wanted.theme !== undefined) known(themes, wanted.theme, 'theme')

  for (const [id, editionLayer] of editions) {
    if (editionLayer === undefined || (wanted.edition !== undefined && id !== wanted.edition)) continue
    const settings = editionLayer.value as EditionFile
    const at = (pointer: string): Place | undefined => editionLayer.spots.get(pointer)?.value
    const themeName = wanted.theme ?? settings.theme
    const themeThere = known(
      themes,
      themeName,
      'theme',
      wanted.theme === undefined ? at('/theme') : undefined,
    )
    for (const [index, tag] of settings.languages.entries()) {
      if (wanted.language !== undefined && tag !== wanted.language) continue
      if (!known(languages, tag, 'language', at(`/languages/${index}`)) || !themeThere) continue
      const languageLayer = languages.get(tag)
      const themeLayer = themes.get(themeName)
      if (!languageLayer || !themeLayer || core.size < contentFiles.length) continue
      const made = subject(
        files,
        schemas,
        core,
        { id, layer: editionLayer },
        { tag, layer: languageLayer },
        themeLayer.value as ThemeFile,
      )
      problems.push(...made.problems)
      if (made.subject) subjects.push(made.subject)
    }
  }
  // A fault of the core shows up once for each edition.
  return { subjects: hasErrors(problems) ? [] : subjects, problems: distinct(problems) }
}

/** Packs are kept beside the editions; with capital letters too, it would be the same folder on many machines. */
function takenName(file: string): Problem[] {
  const name = basename(dirname(file))
  if (name.toLowerCase() !== 'packs') return []
  return [
    {
      code: 'load/edition-name',
      severity: 'error',
      place: { file, line: 1, column: 1 },
      what: `an edition cannot be called ${name}`,
      why: 'Its documents would go into output/packs, where the packs of all editions are kept.',
      mend: 'Give its folder in compact/editions another name.',
    },
  ]
}

/** Layer names by file or folder name, in order, so that two machines see them alike. */
function readEach(
  files: Files,
  folder: string,
  pathOf: (path: string) => string | undefined,
  read: (path: string) => Layer | undefined,
): Map<string, Layer | undefined> {
  const found = new Map<string, Layer | undefined>()
  for (const name of files.list(folder)) {
    const path = pathOf(posix.join(folder, name))
    if (path !== undefined && files.list(dirname(path)).includes(basename(path)))
      found.set(basename(name, '.yaml'), read(path))
  }
  return found
}
