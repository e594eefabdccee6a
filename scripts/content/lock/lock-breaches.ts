import type { Place, Problem } from '../../problem.ts'
import type { LockFile } from '../compact.generated.ts'
import { type Layer, overlay } from '../overlay.ts'
import { type Schema, schemaOf } from '../schema.ts'
import { sourceLanguage } from '../source-language.ts'
import type { ContentFile } from '../subject.ts'
import { within } from '../within.ts'
import { lockedFiles, lockedPieces, type Piece } from './locked-pieces.ts'

/** What a lock is held against: the core, and a language that may be laid over it. */
export interface Held {
  readonly lock: LockFile
  readonly schemas: ReadonlyMap<string, Schema>
  readonly core: ReadonlyMap<ContentFile, Layer>
}

/** Where the wording of the core is not the one that is locked. Warnings: it can be printed, and says what it is. */
export function coreBreaches({ lock, core }: Held): Problem[] {
  const pieces = lockedPieces(core)
  const version = versionOf(core)
  const renamed =
    version.text !== undefined && version.text !== lock.version ? [unlocked(version, lock.version)] : []
  return [...renamed, ...differences(lock, pieces)]
}

/**
 * Where words in the language of the core, written as its “translation”, are not the ones that are locked. A true
 * translation has other words by its nature, and cannot be held against them.
 */
export function languageBreaches({ lock, schemas, core }: Held, tag: string, language: Layer): Problem[] {
  const { value: content } = within(language, '/content')
  if (content === undefined || primary(tag) !== primary(sourceLanguage)) return []
  const laid = new Map(core)
  for (const name of lockedFiles) {
    const [base, part] = [core.get(name), within(language, `/content/${name}`)]
    if (base && part.value !== undefined)
      laid.set(name, overlay(base, part, schemaOf(schemas, name), 'translation').layer)
  }
  const file = `compact/languages/${tag}.yaml`
  return [...lockedPieces(laid)].flatMap(([address, { hash, places }]) => {
    if (lock.words[address] === hash) return []
    const place = places().find(one => one.file === file)
    return place
      ? [
          {
            ...changed(address, place, lock.version),
            mend: 'Delete these lines: what is written in the language of the compact is no translation of it.',
          },
        ]
      : []
  })
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag

function differences(lock: LockFile, pieces: ReadonlyMap<string, Piece>): Problem[] {
  const gone = Object.keys(lock.words).filter(address => !pieces.has(address))
  return [
    ...[...pieces].flatMap(([address, { hash, place }]) =>
      lock.words[address] === hash ? [] : [changed(address, place, lock.version)],
    ),
    ...gone.map(address =>
      changed(address, undefined, lock.version, 'is gone, and is part of the wording that'),
    ),
  ]
}

const versionOf = (
  core: ReadonlyMap<ContentFile, Layer>,
): { text: string | undefined; place: Place | undefined } => {
  const layer = core.get('compact')
  const { meta } = (layer?.value ?? {}) as { meta?: { version?: string } }
  return { text: meta?.version, place: layer?.spots.get('/meta/version')?.value }
}

const why =
  'Every page says “Local wording” in its foot, so that nobody takes it for the wording that all share.'

const changed = (
  address: string,
  place: Place | undefined,
  version: string,
  how = 'is not the wording that',
): Problem => ({
  code: 'lock/changed',
  severity: 'warning',
  place,
  what: `${address.replaceAll('/', ' › ')} ${how} is locked as ${version}`,
  why,
  mend: 'Put the shared words back. If you keep them for everybody, raise `version` under `meta` in compact.yaml and run `npx compact-press lock`.',
})

const unlocked = ({ text, place }: ReturnType<typeof versionOf>, locked: string): Problem => ({
  code: 'lock/version',
  severity: 'warning',
  place,
  what: `version ${text} is not locked; the lock holds ${locked}`,
  why,
  mend: 'Run `npx compact-press lock` when its words are agreed.',
})
