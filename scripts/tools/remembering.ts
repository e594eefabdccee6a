import type { Tools } from '../model.ts'
import { sha256 } from './hash.ts'

/**
 * Tools that print the same page once: a poster is the same print for all its sizes. For one edition, so that what
 * they remember goes with it.
 */
export function remembering(tools: Tools): Tools {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(html: string, how: unknown, work: () => Promise<T>): Promise<T> => {
    const key = `${sha256(html)} ${JSON.stringify(how)}`
    const soon = (known.get(key) as Promise<T> | undefined) ?? work()
    known.set(key, soon)
    return soon
  }
  return {
    ...tools,
    print: (html, options) => once(html, ['print', options], () => tools.print(html, options)),
    look: (html, limits) => once(html, ['look', limits], () => tools.look(html, limits)),
    picture(picture, longest) {
      const how = ['picture', sha256(picture.bytes), longest]
      return once(picture.type, how, () => tools.picture(picture, longest))
    },
    printAndLook: (html, limits) => once(html, ['both', limits], () => tools.printAndLook(html, limits)),
  }
}
