import { posix } from 'node:path'
import type { OpenPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'

export interface Relation {
  readonly id: string
  /** The end of its address: `slideLayout`, `image`. */
  readonly type: string
  /** The part that it leads to, or the address where it leads out of the file. */
  readonly target: string
  readonly external: boolean
}

/** The list of a part's relationships lies beside it, in a folder of its own. */
export const relationsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** Where a part leads. */
export function relations(part: string, { xml }: OpenPackage, file: string): Relation[] {
  const name = relationsOf(part)
  const bytes = xml.get(name)
  if (bytes === undefined) return []
  return readXml(bytes, name, file).children.map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    const external = TargetMode === 'External'
    const target = external
      ? Target
      : posix.normalize(Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target))
    return { id: Id, type: Type.split('/').at(-1) ?? '', target, external }
  })
}
