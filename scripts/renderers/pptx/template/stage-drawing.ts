import { drawingRoom } from '../../../content/deck-template/free-area.ts'
import type { PlaceType } from '../../../deck-template.ts'
import type { PlannedSlide } from '../../slides/plan.ts'
import { setting } from '../../slides/setting.ts'
import type { Figure, Region } from '../../slides/slide-design.ts'
import { fittedSize, sizesDown, smallest } from './fitted-size.ts'
import { type Fitting, fitBox, fitFigure, fitting } from './fitting.ts'
import { ourRoom } from './our-room.ts'
import { plainRun } from './plain-run.ts'
import type { OnStage } from './stage-deck.ts'
import { stageTitle } from './stage-title.ts'
import type { StagedPlace } from './staged.ts'

/** Between words that stood above the title and those that stand below it, in inches. */
const gap = 0.05

/**
 * A drawing and its words in the room of a layout: each run of words in a place of its own, on a layout that is made from
 * the template's for that. `prompts` are these places without words.
 */
export function stageDrawing({ slide, layout, template, alike }: OnStage): {
  readonly places: readonly StagedPlace[]
  readonly prompts: readonly StagedPlace[]
  readonly figures: readonly Figure[]
} {
  const all = alike.map(below)
  const own = below(slide)
  const fit = fitting(ourRoom(all), drawingRoom(layout, template.width, template.height))
  const wide = layout.places.find(({ type }) => type === 'body' || type === 'obj')?.look.wide ?? 1.04
  const taken = layout.places.flatMap(({ type, idx }) => (/^(ftr|sldNum|dt)$/.test(type) ? [idx] : []))
  const free = Array.from({ length: 80 }, (_, i) => (i === 0 ? 1 : i + 19)).filter(
    idx => !taken.includes(idx),
  )
  const sizes = sizesOf(all, fit, wide)
  const places = own.regions.slice(1).map((region, i): StagedPlace => {
    const size = sizes.get(region.size) ?? smallest
    return {
      tag: ` type="body" sz="quarter" idx="${free[i]}"`,
      box: fitBox(region.box, fit),
      moved: false,
      look: lookOf(region, size, wide),
      size,
      sized: false,
      paragraphs: [{ words: region.words.map(run => plainRun(run, fit.scale)), item: false }],
    }
  })
  return {
    places: [stageTitle(layout, slide.regions[0]), ...places],
    prompts: places.map(place => ({ ...place, paragraphs: [] })),
    figures: own.figures.map(one => fitFigure(one, fit)),
  }
}

/** Our sizes of type as they are on the template, the same for all slides of a layout: larger where the room lets them. */
function sizesOf(slides: readonly PlannedSlide[], fit: Fitting, wide: number): ReadonlyMap<number, number> {
  const regions = slides.flatMap(one => one.regions.slice(1))
  return new Map(
    [...new Set(regions.map(({ size }) => size))].map(size => {
      const same = regions.filter(one => one.size === size)
      const usual = Math.max(smallest, Math.round(size * fit.scale))
      // What stands in the middle of a drawing grows no more than that.
      const most = same.some(({ align }) => align === 'ctr')
        ? usual
        : Math.max(usual, Math.floor(size * Math.min(1, fit.down)))
      const held = same.map(region =>
        fittedSize(
          sizesDown(most, smallest),
          { box: fitBox(region.box, fit), look: lookOf(region, size, wide) },
          [{ words: region.words, item: false }],
        ),
      )
      return [size, Math.min(...held)]
    }),
  )
}

/** What stands above the title, such as the mark and the name of a promise, comes below it: a template has its title there. */
function below(slide: PlannedSlide): PlannedSlide {
  const [title, ...rest] = slide.regions
  if (title === undefined) return slide
  const isAbove = ({ box }: Pick<Region, 'box'>): boolean => box.y + box.h <= title.box.y + 0.1
  const upper = rest.filter(isAbove)
  const lower = rest.filter(one => !isAbove(one))
  if (upper.length === 0 || lower.length === 0) return slide
  const by =
    Math.min(...lower.map(({ box }) => box.y)) - gap - Math.max(...upper.map(({ box }) => box.y + box.h))
  const moved = <One extends Pick<Region, 'box'>>(one: One): One =>
    isAbove(one) ? { ...one, box: { ...one.box, y: one.box.y + by } } : one
  return {
    ...slide,
    regions: [title, ...rest.map(moved)],
    figures: slide.figures.map(moved),
  }
}

const lookOf = (
  { bold = false, anchor = 't', align = 'l' }: Region,
  size: number,
  wide: number,
): PlaceType => ({
  size,
  told: true,
  bold,
  anchor,
  align,
  inset: { l: 0, t: 0, r: 0, b: 0 },
  leading: setting({ size }).leading,
  above: 0,
  indent: 0,
  bullet: false,
  wide,
})
