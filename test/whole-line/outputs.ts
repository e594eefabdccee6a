import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../scripts/tools/hash.ts'
import type { Manifest, ManifestEntry } from '../../scripts/tools/manifest.ts'

export const editions = ['everyone', 'example-trust'] as const
/** The one that has the most: a logo, colours and contacts of its own, and what leaders promise. For what no edition changes. */
export const fullest = ['example-trust'] as const
export type Edition = (typeof editions)[number]

/** A file that a build made. */
export const output = (root: string, edition: string, file: string): string =>
  join(root, 'output', edition, 'en-GB', file)

export const manifest = (root: string, edition: string): Manifest =>
  JSON.parse(readFileSync(output(root, edition, 'manifest.json'), 'utf8'))

export function entry(root: string, edition: string, file: string): ManifestEntry {
  const found = manifest(root, edition).files.find(one => one.path === file)
  if (found === undefined) throw new Error(`${edition} has no ${file}`)
  return found
}

/** The hash of every file under output/, by its path from there. */
export function fingerprints(root: string): Map<string, string> {
  if (!existsSync(join(root, 'output'))) return new Map()
  const files = readdirSync(join(root, 'output'), { recursive: true, withFileTypes: true }).filter(one =>
    one.isFile(),
  )
  const paths = files.map(one => join(one.parentPath, one.name)).sort()
  return new Map(paths.map(path => [path.slice(join(root, 'output/').length), sha256(readFileSync(path))]))
}

/** Files whose bytes are not those that their manifest names: none, if the folder is whole. */
export function broken(root: string): string[] {
  return editions.flatMap(edition =>
    manifest(root, edition)
      .files.filter(({ path, sha256: told }) => sha256(readFileSync(output(root, edition, path))) !== told)
      .map(({ path }) => `${edition}/${path}`),
  )
}
