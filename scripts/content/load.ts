import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Subject, Theme, Words } from '../model.ts'
import { hasErrors, type Place, type Problem } from '../problem.ts'
import type { EditionFile, LanguageFile, ThemeFile } from './compact.generated.ts'
import { loadLogo } from './logo.ts'
import { type Layer, type Licence, overlay } from './overlay.ts'
import { readSchemas, type Schema } from './schema.ts'
import { source } from './source.ts'
import { tell } from './tell.ts'
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

/** The files of the compact that editions and translations are laid over. */
const contentFiles = ['compact', 'indicators', 'how-to', 'workshops', 'frameworks', 'requests'] as const
type ContentFile = (typeof contentFiles)[number]

/**
 * Reads compact/ and gives one Subject for each edition and language: core, then the language, then the
 * edition, the last winning. All problems of all files come back together; a subject comes back only when
 * it has no error. Reads nothing outside `root`.
 */
export function load(root: string, wanted: Wanted = {}): Loaded {
  const problems: Problem[] = []
  const schemas = readSchemas(join(root, 'compact/schema'))
  const read = (path: string, schemaName: string): Layer | undefined => {
    const full = join(root, path)
    if (!existsSync(full)) {
      problems.push({
        code: 'load/missing',
        severity: 'error',
        place: undefined,
        what: `${path} is missing`,
        why: 'Everything is made from it.',
        mend: 'Put it back, or take it from the repository.',
      })
      return undefined
    }
    const checked = source(path, readFileSync(full, 'utf8'))
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
    root,
    'compact/languages',
    path => (path.endsWith('.yaml') ? path : undefined),
    path => read(path, 'language'),
  )
  const editions = readEach(
    root,
    'compact/editions',
    path => join(path, 'edition.yaml'),
    path => read(path, 'edition'),
  )
  const themes = readEach(
    root,
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
    const themeThere = known(themes, themeName, 'theme', at('/theme'))
    for (const [index, tag] of settings.languages.entries()) {
      if (wanted.language !== undefined && tag !== wanted.language) continue
      if (!known(languages, tag, 'language', at(`/languages/${index}`)) || !themeThere) continue
      const languageLayer = languages.get(tag)
      const themeLayer = themes.get(themeName)
      if (!languageLayer || !themeLayer || core.size < contentFiles.length) continue
      const made = subject(
        root,
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
  return { subjects: hasErrors(problems) ? [] : subjects, problems: distinct(problems) }
}

function subject(
  root: string,
  schemas: ReadonlyMap<string, Schema>,
  core: ReadonlyMap<ContentFile, Layer>,
  edition: { id: string; layer: Layer },
  language: { tag: string; layer: Layer },
  themeFile: ThemeFile,
): { subject?: Subject; problems: Problem[] } {
  const problems: Problem[] = []
  const merged = new Map<ContentFile, Layer>()
  const layers: [Layer, Licence][] = [
    [within(language.layer, '/content'), 'translation'],
    [within(edition.layer, '/content'), 'slots'],
  ]
  for (const [over] of layers) problems.push(...strayFiles(over))
  for (const [name, base] of core) {
    const schema = schemaOf(schemas, name)
    let layer = base
    for (const [over, licence] of layers) {
      const part = within(over, `/${name}`)
      if (part.value === undefined) continue
      const laid = overlay(layer, part, schema, licence)
      problems.push(...laid.problems)
      layer = laid.layer
    }
    if (layer !== base) problems.push(...validate(schema, layer))
    merged.set(name, layer)
  }
  if (hasErrors(problems)) return { problems }

  const origins = new Map<string, Place>()
  const settings = tell<EditionFile>(edition.layer, schemaOf(schemas, 'edition'), 'edition', origins)
  const compact = merged.get('compact')?.value as { title: string; term: string }
  const names = {
    title: compact.title,
    term: compact.term,
    Term: compact.term.charAt(0).toUpperCase() + compact.term.slice(1),
    organisation: settings.organisation.text,
  }
  const told = <T>(name: ContentFile): T =>
    tell<T>(merged.get(name) as Layer, schemaOf(schemas, name), name, origins, names)
  const phrases = tell<LanguageFile>(
    language.layer,
    schemaOf(schemas, 'language'),
    'language',
    origins,
    names,
  )
  const logo = loadLogo(
    join(root, 'compact/editions', edition.id),
    settings,
    edition.layer.spots.get('/logo/file')?.value,
  )
  problems.push(...logo.problems)
  return {
    problems,
    subject: {
      edition: edition.id,
      language: language.tag,
      direction: phrases.direction,
      settings,
      logo: logo.value,
      theme: coloured(themeFile, settings),
      words: phrases.words as Words,
      avoid: phrases.avoid,
      compact: told('compact'),
      indicators: told('indicators'),
      howTo: told('how-to'),
      workshops: told('workshops'),
      frameworks: told('frameworks'),
      requests: told('requests'),
      origins,
    },
  }
}

/** Layer names by file or folder name, in order, so that two machines see them alike. */
function readEach(
  root: string,
  folder: string,
  pathOf: (path: string) => string | undefined,
  read: (path: string) => Layer | undefined,
): Map<string, Layer | undefined> {
  const found = new Map<string, Layer | undefined>()
  if (!existsSync(join(root, folder))) return found
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = pathOf(join(folder, name))
    if (path !== undefined && existsSync(join(root, path)))
      found.set(basename(name, '.yaml'), read(relative(root, join(root, path))))
  }
  return found
}

/** The part of a layer under a pointer, as a layer of its own. */
function within(layer: Layer, pointer: string): Layer {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], layer.value)
  const spots = new Map(
    [...layer.spots]
      .filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
      .map(([at, spot]) => [at.slice(pointer.length), spot]),
  )
  return { value, spots }
}

function strayFiles(over: Layer): Problem[] {
  return Object.keys((over.value ?? {}) as object)
    .filter(name => !contentFiles.some(one => one === name))
    .map(name => ({
      code: 'overlay/unknown',
      severity: 'error' as const,
      place: over.spots.get(`/${name}`)?.key,
      what: `there is no compact/${name}.yaml to lay this over`,
      mend: `Use one of: ${contentFiles.join(', ')}.`,
    }))
}

function coloured(theme: ThemeFile, settings: EditionFile): Theme {
  const { accents: own = {}, ...colours } = settings.colours ?? {}
  const accents = Object.fromEntries(
    Object.entries(theme.accents).map(([code, accent]) => [
      code,
      { ...accent, ...(own[code] && { colour: own[code] }) },
    ]),
  ) as Theme['accents']
  const { ink, quiet, paper, panel } = { ...theme, ...colours }
  return { ink, quiet, paper, panel, accents }
}

function schemaOf(schemas: ReadonlyMap<string, Schema>, name: string): Schema {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`compact/schema/${name}.schema.json is missing`)
  return schema
}

/** The same fault of the core shows up once for each edition; an author needs it once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map(
    problems.map(problem => [JSON.stringify([problem.code, problem.place, problem.what]), problem]),
  )
  return [...seen.values()]
}
