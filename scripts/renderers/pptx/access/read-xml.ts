/** An element of a part of the package. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The words directly inside it. */
  readonly text: string
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads a part that this program or its library has written, with every `<` and `>` among words escaped; no other XML. */
export function readXml(part: string): Element {
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open = [root]
  for (const piece of part.slice(part.indexOf('<')).split('<').slice(1)) {
    const end = piece.indexOf('>')
    const top = open.at(-1) ?? root
    if (piece.startsWith('/')) open.pop()
    else if (!piece.startsWith('?')) {
      const empty = piece[end - 1] === '/'
      const tag = piece.slice(0, empty ? end - 1 : end)
      const space = tag.search(/\s/)
      const name = space < 0 ? tag : tag.slice(0, space)
      const element = { name, attributes: space < 0 ? {} : attributesOf(tag), children: [], text: '' }
      top.children.push(element)
      if (!empty) open.push(element)
    }
    const after = open.at(-1)
    if (after && end + 1 < piece.length) after.text += plain(piece.slice(end + 1))
  }
  const [only] = root.children
  if (only === undefined || open.length !== 1) throw new Error(`not a whole part: ${part.slice(0, 80)}`)
  return only
}

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of tag.matchAll(/([\w:]+)="([^"]*)"/g)) found[name] = plain(value)
  return found
}

const plain = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole) : text
