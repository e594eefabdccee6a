import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { moduleNames } from './module-names.ts'
import { program } from './program.ts'

/**
 * The default exports of a folder, by file name and in name order: the only registry there is.
 * A new artefact, rule or command is one new file; nothing keeps a list by hand. With `only`, that one alone is read,
 * if it is there.
 */
export async function discover<T>(folder: string, only?: string): Promise<ReadonlyMap<string, T>> {
  const names = moduleNames(folder).filter(name => only === undefined || name === only)
  const modules = await Promise.all(
    names.map(
      name => program.load(pathToFileURL(join(folder, `${name}.ts`)).href) as Promise<{ default: T }>,
    ),
  )
  return new Map(names.map((name, index) => [name, (modules[index] as { default: T }).default]))
}
