import { posix } from 'node:path'
import type { Scene } from '../drawing/scene.ts'
import { type Owner, type Problem, withOwners } from '../problem.ts'
import type { EditionFile, LockFile, RequestsFile, SpellingFile } from './compact.generated.ts'
import type { Files } from './files.ts'
import type { Requests } from './known.ts'
import { lockPath } from './lock/lock-path.ts'
import { nearest } from './nearest.ts'
import type { Layer } from './overlay.ts'
import { plainName } from './plain-name.ts'
import { readScenes } from './read-scenes.ts'
import { readLayer, readSection } from './read-section.ts'
import { readSchemas, type Schema, schemaOf } from './schema.ts'
import { short } from './short.ts'
import { sourceLanguage } from './source-language.ts'
import { strangePhrases } from './strange-phrases.ts'
import { type ContentFile, contentFiles } from './subject.ts'
import { type Told, tell } from './tell.ts'

/** Everything that was read, by name; nothing under the name of what cannot be read or breaks its schema. */
export interface Shelf {
  readonly schemas: ReadonlyMap<string, Schema>
  readonly core: ReadonlyMap<ContentFile, Layer>
  readonly requests: Requests | undefined
  /** None where there is no list of them. */
  readonly ownWords: readonly string[] | undefined
  readonly languages: ReadonlyMap<string, Layer | undefined>
  readonly editions: ReadonlyMap<string, Layer | undefined>
  readonly themes: ReadonlyMap<string, Layer | undefined>
  /** What the shared wording is held against; nothing where there is no lock. */
  readonly lock: LockFile | undefined
  /** Nothing while one of them is spoilt. */
  readonly scenes: Readonly<Record<string, Scene>> | undefined
}

/** Which of the files are asked for: all editions, or one; the themes that they wear, or one for all. */
interface Asked {
  readonly edition?: string | undefined
  readonly theme?: string | undefined
}

/** Reads every file of the compact, each by its schema. Problems of files that are somebody's own say whose. */
export function readLayers(files: Files, asked: Asked): { shelf: Shelf; problems: Problem[] } {
  const schemas = readSchemas(files)
  const problems: Problem[] = []
  const read = (
    path: string,
    schema: string,
    owners?: readonly Owner[],
    language?: string,
  ): Layer | undefined => {
    const { value, problems: slips } = readLayer(files, path, schemaOf(schemas, schema), language)
    problems.push(...slips.map(problem => withOwners(problem, owners)))
    return value
  }
  const readCore = (name: string): Layer | undefined => {
    const { value, problems: slips } = readSection(files, name, schemaOf(schemas, name))
    problems.push(...slips)
    return value
  }

  // Nobody needs all of them: a document that prints what is not there is left out.
  const names = new Set(
    files.list('compact').map(name => posix.basename(plainName(name).toLowerCase(), '.yaml')),
  )
  problems.push(...strayNames(names))
  const core = new Map<ContentFile, Layer>()
  for (const name of Object.keys(contentFiles) as ContentFile[]) {
    const layer = name === 'compact' || names.has(name) ? readCore(name) : undefined
    if (layer) core.set(name, layer)
  }
  const requests = toldRequests(
    names.has('requests') ? readCore('requests') : undefined,
    schemaOf(schemas, 'requests'),
  )

  const { words: listed } = names.has('spelling')
    ? ((readCore('spelling')?.value ?? {}) as Partial<SpellingFile>)
    : { words: [] }
  const ownWords = listed?.map(({ word }) => word)

  const lock = files.list('compact').includes(posix.basename(lockPath))
    ? (read(lockPath, 'lock')?.value as LockFile | undefined)
    : undefined

  const languages = new Map<string, Layer | undefined>()
  for (const tag of namesIn(files, 'compact/languages')) {
    // English lends the others what they lack.
    const owners = tag === sourceLanguage ? undefined : [{ language: tag }]
    languages.set(tag, read(`compact/languages/${tag}.yaml`, 'language', owners, tag))
  }
  problems.push(...strangePhrases(languages))

  const editions = new Map<string, Layer | undefined>()
  for (const id of files.list('compact/editions')) {
    if (!namesIn(files, `compact/editions/${id}`).includes('edition')) continue
    const path = `compact/editions/${id}/edition.yaml`
    // One that is not wanted is known by name, and left unread: it may be unfinished.
    const isWanted = asked.edition === undefined || id === asked.edition
    if (isWanted) problems.push(...takenName(id, path))
    editions.set(id, isWanted ? read(path, 'edition', [{ edition: id }]) : undefined)
  }

  const themes = new Map<string, Layer | undefined>()
  const wearers = (theme: string): Owner[] | undefined =>
    asked.theme === theme
      ? undefined
      : [...editions].flatMap(([edition, layer]) =>
          (layer?.value as EditionFile | undefined)?.theme === theme ? [{ edition }] : [],
        )
  for (const name of namesIn(files, 'templates/themes'))
    themes.set(name, read(`templates/themes/${name}.yaml`, 'theme', wearers(name)))
  const { scenes, problems: spoilt } = readScenes(files)
  problems.push(...spoilt)
  return { shelf: { schemas, core, requests, languages, editions, themes, scenes, ownWords, lock }, problems }
}

function toldRequests(layer: Layer | undefined, schema: Schema): Requests | undefined {
  if (layer === undefined) return undefined
  const told: Told = { origins: new Map(), raw: new Map() }
  const { requests: asked } = tell<RequestsFile>(layer, schema, 'requests', told)
  return { asked, origins: told.origins }
}

/** What lies in compact/ and is none of its files: a misspelt name would lose what it says without anybody noticing. */
function strayNames(names: ReadonlySet<string>): Problem[] {
  const known = [...Object.keys(contentFiles), 'requests', 'spelling']
  const others = ['editions', 'languages', 'schema', 'scenes', posix.basename(lockPath, '.yaml')]
  return [...names]
    .filter(name => !known.includes(name) && !others.includes(name) && !name.startsWith('.'))
    .map(name => {
      const guess = nearest(name, known)
      return {
        code: 'load/stray-file',
        severity: 'warning',
        place: undefined,
        what: `compact/${short(name)} is none of the files of a compact`,
        why: 'Nothing reads it.',
        mend: `${guess ? `Did you mean \`${guess}\`? ` : ''}There can be: ${known.join(', ')}. Keep others elsewhere.`,
      }
    })
}

/** The files of YAML in a folder by their names, those that are not quite called so among them. */
const namesIn = (files: Files, folder: string): string[] => [
  ...new Set(
    files
      .list(folder)
      .map(plainName)
      .filter(name => name.endsWith('.yaml'))
      .map(name => posix.basename(name, '.yaml')),
  ),
]

/** Packs are kept beside the editions; with capital letters too, it would be the same folder on many machines. */
function takenName(name: string, file: string): Problem[] {
  if (name.toLowerCase() !== 'packs') return []
  return [
    {
      code: 'load/edition-name',
      severity: 'error',
      place: { file, line: 1, column: 1 },
      what: `an edition cannot be called ${name}`,
      why: 'Its documents would go into output/packs, where the packs of all editions are kept.',
      mend: 'Give its folder in compact/editions another name.',
      of: [{ edition: name }],
    },
  ]
}
