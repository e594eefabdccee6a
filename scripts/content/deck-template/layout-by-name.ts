import type { OpenTemplate } from './open-template.ts'

const plain = (name: string): string => name.trim().toLowerCase()

/** Which layout has a name, as PowerPoint shows it; capital letters are no matter. */
export function layoutByName({ layouts }: OpenTemplate, name: string): number | undefined {
  const exact = layouts.findIndex(one => one.name === name)
  const index = exact >= 0 ? exact : layouts.findIndex(one => plain(one.name) === plain(name))
  return index < 0 ? undefined : index
}
