import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * The default exports of a folder, by file name and in name order: the only registry there is.
 * A new artefact, rule or command is one new file; nothing keeps a list by hand.
 */
export async function discover<T>(folder: string): Promise<ReadonlyMap<string, T>> {
  const names = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .map(file => basename(file, '.ts'))
    .sort()
  const modules = await Promise.all(
    names.map(name => import(pathToFileURL(join(folder, `${name}.ts`)).href) as Promise<{ default: T }>),
  )
  return new Map(names.map((name, index) => [name, (modules[index] as { default: T }).default]))
}
