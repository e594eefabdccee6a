/**
 * How many pages a PDF has, as the browser has printed it: it leaves the tree of pages open to read, and to count them
 * costs a fiftieth of what it costs to take the file apart.
 */
export function pageCount(printed: Uint8Array): number {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1')
  const count = text.match(/\/Type\s*\/Page(?!\w)/g)?.length ?? 0
  if (count === 0) throw new Error('a print shows no page: the browser no longer writes them as it did')
  return count
}
