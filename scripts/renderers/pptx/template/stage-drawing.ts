import { drawingRoom } from '../../../content/deck-template/free-area.ts'
import type { PlannedSlide } from '../../slides/plan.ts'
import type { Figure, Picture, Region } from '../../slides/slide-design.ts'
import { smallest } from './fitted-size.ts'
import { fittedSizes } from './fitted-sizes.ts'
import { fitBox, fitFigure, fitPicture, fitting } from './fitting.ts'
import { ourRoom } from './our-room.ts'
import { plainRun } from './plain-run.ts'
import { regionLook } from './region-look.ts'
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
  readonly picture: Picture | undefined
} {
  const all = alike.map(below)
  const own = below(slide)
  const [title] = layout.places.filter(({ type }) => type === 'title' || type === 'ctrTitle')
  const room = drawingRoom(layout, template.width, template.height)
  // Our places begin where their words do; those of a template have some room before them.
  const inset = title?.look.inset.l ?? 0
  const fit = fitting(ourRoom(all), { ...room, x: room.x + inset, w: room.w - inset * 2 })
  const taken = layout.places.flatMap(({ type, idx }) => (/^(ftr|sldNum|dt)$/.test(type) ? [idx] : []))
  const free = Array.from({ length: 80 }, (_, i) => (i === 0 ? 1 : i + 19)).filter(
    idx => !taken.includes(idx),
  )
  const sizes = fittedSizes(
    all.flatMap(one => one.regions.slice(1)),
    fit,
    { wide: layout.wide, floor: smallest },
  )
  const places = own.regions.slice(1).map((region, i): StagedPlace => {
    const { words: runs } = region
    const size = sizes.get(region.size) ?? smallest
    return {
      tag: ` type="body" sz="quarter" idx="${free[i]}"`,
      box: fitBox(region.box, fit),
      moved: false,
      look: regionLook(region, size, layout.wide),
      size,
      sized: false,
      paragraphs: [
        { words: runs.map(run => plainRun(run, fit.scale)), item: false, direction: region.direction },
      ],
    }
  })
  return {
    places: [stageTitle(layout, slide.regions[0]), ...places],
    prompts: places.map(place => ({ ...place, paragraphs: [] })),
    figures: own.figures.map(one => fitFigure(one, fit)),
    picture: own.picture && fitPicture(own.picture, fit),
  }
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
