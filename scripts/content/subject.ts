import type { Subject, Theme, Words } from '../model.ts'
import { hasErrors, type Place, type Problem } from '../problem.ts'
import type { EditionFile, LanguageFile, ThemeFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import { loadLogo } from './logo.ts'
import { type Layer, type Licence, overlay } from './overlay.ts'
import type { Schema } from './schema.ts'
import { sourceLanguage } from './source-language.ts'
import { fill, tell } from './tell.ts'
import { validate } from './validate.ts'
import { webAddress } from './web-address.ts'

/** The files of the compact that editions and translations are laid over. */
export const contentFiles = [
  'compact',
  'indicators',
  'how-to',
  'workshops',
  'sheets',
  'frameworks',
  'requests',
  'easy-read',
] as const
/** One of them, by the name of its file. */
export type ContentFile = (typeof contentFiles)[number]

/**
 * One edition in one language: the core, with the language laid over it and the edition over both. Every slip of
 * the layers comes back together; a subject comes back only when there is none.
 */
export function subject(
  files: Files,
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
  const settings = addressed(
    tell<EditionFile>(edition.layer, schemaOf(schemas, 'edition'), 'edition', origins),
  )
  const compact = merged.get('compact')?.value as { title: string; term: string }
  const titled = { term: compact.term, organisation: settings.organisation.text }
  const names = {
    title: fill(compact.title, titled),
    term: compact.term,
    Term: compact.term.charAt(0).toUpperCase() + compact.term.slice(1),
    organisation: settings.organisation.text,
  }
  const coreFiles = new Set([...core.values()].map(layer => layer.spots.get('')?.value.file))
  const untranslated = ({ file }: Place): string | undefined =>
    language.tag !== sourceLanguage && coreFiles.has(file) ? sourceLanguage : undefined
  const told = <T>(name: ContentFile): T =>
    tell<T>(merged.get(name) as Layer, schemaOf(schemas, name), name, origins, names, untranslated)
  const phrases = tell<LanguageFile>(
    language.layer,
    schemaOf(schemas, 'language'),
    'language',
    origins,
    names,
  )
  const logo = loadLogo(files, edition.id, settings, edition.layer.spots.get('/logo/file')?.value)
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
      sheets: told('sheets'),
      frameworks: told('frameworks'),
      requests: told('requests'),
      easyRead: told('easy-read'),
      easyReadChecked: phrases.easy_read_checked ?? null,
      origins,
    },
  }
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

/** Web addresses as links and QR codes need them; the schema has seen that they lead somewhere. */
function addressed({ address, contact, ...settings }: EditionFile): EditionFile {
  const { web, ...ways } = contact
  const [whole, page] = [address, web].map(one => one && webAddress(one))
  return { ...settings, contact: { ...ways, ...(page && { web: page }) }, ...(whole && { address: whole }) }
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
  const builds = { ...theme.builds, ...settings.press?.builds }
  return { ink, quiet, paper, panel, accents, builds }
}

/** The schema of a file by its name. That one is missing is a fault of ours, not of an author. */
export function schemaOf(schemas: ReadonlyMap<string, Schema>, name: string): Schema {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`compact/schema/${name}.schema.json is missing`)
  return schema
}
