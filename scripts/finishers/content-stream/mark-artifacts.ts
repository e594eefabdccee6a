import type { Painting, ReadStream } from './read-stream.ts'

/** Tagged content, by its number, that is only decoration (`plain`) or a header row once more (`repeated`). */
export type Demoted = ReadonlyMap<number, 'plain' | 'repeated'>

/** Furniture of the page stands in a band along its upper and lower edge. In pt: 30 mm, on a page as it was laid out. */
const furnitureBand = 85

/**
 * Marks what is painted outside all tags as an artifact, which screen readers pass by, and takes the tags off what
 * is demoted (ISO 14289-1, 7.1). `height` of the page in pt; `factor` where it was made larger or smaller.
 */
export function markArtifacts(
  stream: string,
  { paintings, openings }: ReadStream,
  demoted: Demoted,
  height: number,
  factor = 1,
): string {
  const changes: { from: number; to: number; open: string; close: string }[] = []
  let run = -1
  for (const painting of paintings) {
    if (painting.within !== undefined) continue
    const open = kindOf(painting, height, factor)
    const last = changes.at(-1)
    if (painting.run === run && last?.open === open) last.to = painting.to
    else changes.push({ from: painting.from, to: painting.to, open, close: '\nEMC' })
    run = painting.run
  }
  const replaced = openings.flatMap(({ id, from, to }) => {
    const kind = demoted.get(id)
    if (kind === undefined) return []
    const operator = kind === 'plain' ? plain : '/Artifact <</Type /Pagination>> BDC'
    return [{ from, to, open: operator, close: undefined }]
  })
  let at = 0
  let out = ''
  for (const { from, to, open, close } of [...changes, ...replaced].sort((a, b) => a.from - b.from)) {
    out += stream.slice(at, from) + open
    if (close !== undefined) out += `\n${stream.slice(from, to)}${close}`
    at = to
  }
  return out + stream.slice(at)
}

const plain = '/Artifact BMC'

function kindOf({ box }: Painting, height: number, factor: number): string {
  const band = furnitureBand * factor
  if (box && box[3] < band) return '/Artifact <</Type /Pagination /Subtype /Footer>> BDC'
  if (box && box[1] > height - band) return '/Artifact <</Type /Pagination /Subtype /Header>> BDC'
  return plain
}

/**
 * Text that carries no tag, is no furniture and is said nowhere else on the page: nobody would hear it. What folds to
 * a tent says the same words on both of its sides, and a screen reader says them once.
 */
export function unheard({ paintings }: ReadStream, height: number, factor = 1): Painting[] {
  const texts = paintings.filter(painting => painting.kind === 'text')
  const heard = texts.flatMap(({ within, letters }) => (typeof within === 'number' ? [letters] : [])).join('')
  return texts.filter(
    painting =>
      painting.within === undefined &&
      kindOf(painting, height, factor) === plain &&
      !heard.includes(painting.letters),
  )
}
