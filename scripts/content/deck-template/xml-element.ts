/** An element of a part of somebody's file. */
export interface XmlElement {
  /** With the usual letter before it, whatever the file calls its namespace: `p:sp`, `a:off`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The words directly inside it. */
  readonly text: string
}

/** Goes down from an element by names, as far as there is something. */
export const inner = (from: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce((at, name) => at?.children.find(one => one.name === name), from)

/** Every element of a name inside another, in the order of the file. */
export const every = (from: XmlElement | undefined, name: string): XmlElement[] =>
  from?.children.flatMap(one => [...(one.name === name ? [one] : []), ...every(one, name)]) ?? []
