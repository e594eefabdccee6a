import type { Element } from './read-xml.ts'

/** Goes down from an element by names, as far as there is something. */
export const child = (from: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce((at, name) => at?.children.find(one => one.name === name), from)
