import type { PlannedSlide } from './plan.ts'
import type { Box, Region, Run } from './slide-design.ts'

/** Words that stand at a place of their own in a block. */
export interface Piece {
  readonly kind: 'plain' | 'strong' | 'code'
  readonly run: Run
}

/** A heading, an item of a list or a paragraph: one element of a text, and where it and its pieces stand. */
export interface Block {
  readonly is: 'title' | 'heading' | 'item' | 'text'
  /** Opens a list, or a paragraph of its own. */
  readonly opens: boolean
  readonly pieces: readonly Piece[]
  /** The place of the block: that of its last words. */
  readonly place: Region
  /** The places of the words before those, in order. */
  readonly before: readonly (Region & { readonly kind: Piece['kind'] })[]
}

/** The words of a slide as a text: what joins what stands before it becomes one line with it. */
export function textBlocks({ regions, figures }: Pick<PlannedSlide, 'regions' | 'figures'>): Block[] {
  const blocks: Block[] = []
  for (const [index, region] of regions.entries()) {
    const { words: runs } = region
    const labels = figures.flatMap(({ label, box, before }) =>
      label !== undefined && before === index - 1 ? [labelRegion(label, box)] : [],
    )
    const last = blocks.at(-1)
    const joined = region.joins === true && last !== undefined
    if (joined) blocks.pop()
    const earlier = joined ? [...last.before, { ...last.place, kind: kindOf(last.place) }] : []
    const before = [...earlier, ...labels]
    const is = index === 0 ? 'title' : (region.as ?? 'text')
    const wraps = before.length > 0 && region.bold === true
    blocks.push({
      is: joined ? last.is : is,
      opens: joined ? last.opens : is !== 'item' || blocks.at(-1)?.is !== 'item',
      place: region,
      before,
      pieces: [
        ...before.flatMap(({ kind, words: [...inner] }) => inner.map((run): Piece => ({ kind, run }))),
        ...runs.map(
          (run): Piece => ({
            kind: run.code ? 'code' : wraps || (run.bold && !region.bold) ? 'strong' : 'plain',
            run,
          }),
        ),
      ],
    })
  }
  return blocks
}

const kindOf = ({ words }: Region): Piece['kind'] => (words[0]?.code ? 'code' : 'strong')

/** The number in a stop. */
const labelRegion = (label: Run, box: Box): Region & { kind: Piece['kind'] } => ({
  box,
  size: label.size ?? 24,
  bold: true,
  anchor: 'ctr',
  align: 'ctr',
  words: [label],
  kind: 'strong',
})
