import { nameOf } from '../content/overlay.ts'
import type { Core } from './lay-in.ts'

/** A key of a group, an item of a list by its name (which stands under `key`), or by its place where the list has no names. */
export type Step = string | number | { readonly key: 'id' | 'code'; readonly name: string }

/** The way to an address in a language's file: phrases stand under `words`, all else under `content`, as the core has it. */
export function stepsTo(at: string, core: Core): Step[] {
  const [file = '', ...names] = at.split('/')
  const first: string[] = file === 'language' ? [] : ['content', file]
  const steps: Step[] = [...first]
  let value: unknown = first.reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], core)
  for (const name of names) {
    if (Array.isArray(value)) {
      const item: unknown = value.find(one => nameOf(one) === name)
      steps.push(
        item === undefined
          ? Number(name) - 1
          : { key: (item as { id?: unknown }).id === name ? 'id' : 'code', name },
      )
      value = item ?? value[Number(name) - 1]
    } else {
      steps.push(name)
      value = (value as Readonly<Record<string, unknown>> | undefined)?.[name]
    }
  }
  return steps
}
