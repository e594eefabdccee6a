import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { StepTaken } from '../fit/sighting.ts'
import type { FileFact, Remark } from '../model.ts'

/** One file of an edition, as `manifest.json` tells it. */
export interface ManifestEntry extends FileFact {
  readonly bytes: number
  /** What was worth saying when it was made: said again when it is taken over. */
  readonly remarks: readonly Remark[]
  /** What took a step of its template to fit, such as a smaller heading; left out where nothing had to. */
  readonly steps?: readonly StepTaken[]
  readonly sha256: string
  /** It may hold words that do not fit, and carries a mark that says so. */
  readonly draft: boolean
  /** The hash of everything that the file may hang on: equal keys need no second look. */
  readonly key: string
  /** The hash of what it was made from, and by what: equal pages need no second making. */
  readonly page: string
}

/** What a build has put into a folder. */
export interface Manifest {
  readonly edition: string
  readonly language: string
  readonly issued: string
  readonly files: readonly ManifestEntry[]
}

/** The manifest of a folder, unless there is none or somebody has spoilt it: then everything is made again. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    ) as Partial<Manifest> | null
    return Array.isArray(manifest?.files) && manifest.files.every(isEntry)
      ? (manifest as Manifest)
      : undefined
  } catch {
    return undefined
  }
}

/** Files of other folders are none of ours, whatever a manifest says. */
function isEntry(entry: unknown): entry is ManifestEntry {
  const {
    path,
    artefact,
    code,
    use,
    kind,
    extension,
    view,
    pages,
    bytes,
    remarks,
    sha256,
    draft,
    key,
    page,
  } = (entry ?? {}) as Partial<ManifestEntry>
  return (
    [path, artefact, code, use, kind, extension, view, sha256, key, page].every(
      one => typeof one === 'string',
    ) &&
    basename(path ?? '') === path &&
    !['.', '..', ''].includes(path) &&
    (pages === null || typeof pages === 'number') &&
    typeof bytes === 'number' &&
    typeof draft === 'boolean' &&
    Array.isArray(remarks) &&
    remarks.every(isRemark)
  )
}

const isRemark = (one: Partial<Remark> | null): boolean =>
  one?.severity === 'warning' &&
  typeof one.code === 'string' &&
  typeof one.what === 'string' &&
  Array.isArray(one.at)
