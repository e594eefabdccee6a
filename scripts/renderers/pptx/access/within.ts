import type { Element } from './read-xml.ts'

/** Every element of a name inside another, in the order of the file. */
export function within(from: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  if (from) gather(from, name, found)
  return found
}

/** One list for the whole way down: the parts of a deck are looked through many times. */
function gather(from: Element, name: string, found: Element[]): void {
  for (const child of from.children) {
    if (child.name === name) found.push(child)
    gather(child, name, found)
  }
}
