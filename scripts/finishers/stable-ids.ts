/**
 * Gives the elements of a tagged PDF ids that count from 1. Chromium names them after the numbers of its own
 * document nodes, which go on counting when a page is used again; their order stays, so the sorted tree of ids
 * stays sorted, and each keeps its length, so that no offset in the file moves.
 */
export function stableIds(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const names = [...new Set(text.match(/\bnode\d{8}\b/g))].sort()
  if (names.length === 0) return pdf
  const fresh = new Map(names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]))
  return Buffer.from(
    text.replace(/\bnode\d{8}\b/g, name => fresh.get(name) ?? name),
    'latin1',
  )
}
