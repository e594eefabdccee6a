import type { XmlElement } from './xml-element.ts'

const usual =
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (plain: string): string => plain.replace(/[&<>"]/g, one => named[one] ?? '')

/** An element and all in it as XML. */
export function elementXml({ name, attributes, children, text }: XmlElement, more = ''): string {
  const told = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replace(/\s/g, ' ')}"`,
  )
  const tag = `${name}${more}${told.join('')}`
  const held = children.length > 0 ? children.map(one => elementXml(one)).join('') : escaped(text)
  return held === '' ? `<${tag}/>` : `<${tag}>${held}</${name}>`
}

/** A whole part, always in the same manner: with every `<` and `>` among its words escaped. */
export const partXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementXml(root, /^[apr]:/.test(root.name) ? usual : '')}`
