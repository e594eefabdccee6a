import { emptyBand } from '../../../content/deck-template/free-area.ts'
import type { Area, DeckRole, TemplateLayout, TemplatePlace } from '../../../deck-template.ts'
import type { Figure, Region, Run } from '../../slides/slide-design.ts'
import { figureBounds } from './figure-bounds.ts'
import { fittedSize, sizesDown, smallest } from './fitted-size.ts'
import { fitBox, fitFigure, fitting } from './fitting.ts'
import { ourRoom } from './our-room.ts'
import { plainRun } from './plain-run.ts'
import type { OnStage } from './stage-deck.ts'
import { stageTitle } from './stage-title.ts'
import type { StagedParagraph, StagedPlace } from './staged.ts'

type Words = { readonly places: readonly StagedPlace[]; readonly figures: readonly Figure[] }

/** A slide that is words alone, in two places of the template: its title, and all the rest. Nothing where a layout has no place for the rest. */
export function stagePlaces(role: Exclude<DeckRole, 'drawing'>, stage: OnStage): Words | undefined {
  const { slide, layout } = stage
  const [title, ...rest] = slide.regions
  const place = largest(layout)
  if (place === undefined) return undefined
  const heading = stageTitle(layout, title)
  switch (role) {
    case 'cover':
      return { places: [heading, held(place, together(rest))], figures: scene(stage) }
    case 'divider': {
      const words = rest.flatMap(({ words: runs, bold }) =>
        runs.map((run): Run => ({ ...plainRun(run, 1), ...(bold && { bold: true }) })),
      )
      // A place for a whole slide of words has room for the mark too.
      const isLarge = place.box.h > most
      const own = isLarge ? { ...place, box: { ...place.box, h: most / 2 } } : place
      const text = { ...held(own, [{ words, item: false }]), moved: isLarge }
      return { places: [heading, text], figures: mark(stage, own) }
    }
    case 'content': {
      const fit = slide.figures.length === 0 ? undefined : fitting(ourRoom([slide]), place.box)
      const box = fit && fitBox(around(rest), fit)
      const words = held(box ? { ...place, box } : place, together(rest))
      return {
        places: [heading, { ...words, moved: box !== undefined }],
        figures: fit ? slide.figures.map(one => fitFigure(one, fit)) : [],
      }
    }
  }
}

const largest = ({ places }: TemplateLayout): TemplatePlace | undefined =>
  places
    .filter(({ type }) => type === 'subTitle' || type === 'body' || type === 'obj')
    .toSorted((a, b) => b.box.w * b.box.h - a.box.w * a.box.h)[0]

const together = (regions: readonly Region[]): StagedParagraph[] =>
  regions.map(({ words: runs, as }) => ({ words: runs.map(run => plainRun(run, 1)), item: as === 'item' }))

/** Words in a place of the template, as large as that sets them, or as they have to be to fit. */
function held(place: TemplatePlace, paragraphs: readonly StagedParagraph[]): StagedPlace {
  const { tag, box, look } = place
  const size = fittedSize(sizesDown(look.size, Math.min(look.size, smallest)), place, paragraphs)
  return { tag, box, moved: false, look, size, sized: size !== look.size || !look.told, paragraphs }
}

function around(regions: readonly Region[]): Area {
  const [x, y] = [Math.min(...regions.map(one => one.box.x)), Math.min(...regions.map(one => one.box.y))]
  const [right, bottom] = [
    Math.max(...regions.map(({ box }) => box.x + box.w)),
    Math.max(...regions.map(({ box }) => box.y + box.h)),
  ]
  return { x, y, w: right - x, h: bottom - y }
}

/** Higher is more than the sentence of a promise asks for. In inches. */
const most = 3
/** Less than this shows nothing. In inches. */
const leastScene = { w: 5, h: 1.3 }

/** The people of the first slide, where its layout has a strip on which nothing stands. */
function scene({ slide, layout, template }: OnStage): Figure[] {
  const [figure] = slide.figures.filter(one => one.name === 'scene')
  const bounds = figure && figureBounds(figure)
  const band = emptyBand(layout, template.width, template.height)
  const covered = layout.drawn.some(one => one.w * one.h > template.width * template.height * 0.6)
  const fits = band.w >= leastScene.w && band.h >= leastScene.h
  if (figure === undefined || bounds === undefined || !fits || covered || !layout.colours.plain) return []
  const scale = Math.min(band.w / bounds.w, (band.h - 0.2) / bounds.h, 1)
  const { box } = figure
  const x = band.x + (band.w - bounds.w * scale) / 2 - (bounds.x - box.x) * scale
  const y = band.y + band.h - 0.1 - (bounds.y - box.y + bounds.h) * scale
  return [{ ...figure, box: { x, y, w: box.w * scale, h: box.h * scale } }]
}

/** The mark of a promise, in its colour, where there is room beside its title. */
function mark({ slide, layout, template }: OnStage, own: TemplatePlace): Figure[] {
  const [figure] = slide.figures.filter(one => one.code !== undefined)
  const places = layout.places.map(one => (one.tag === own.tag ? own : one))
  const band = emptyBand({ ...layout, places }, template.width, template.height)
  const side = Math.min(band.h - 0.3, band.w - 0.3, 1.6)
  if (figure === undefined || side < 0.6 || !layout.colours.plain) return []
  const title = layout.places.find(({ type }) => type === 'title' || type === 'ctrTitle')
  const x = Math.max(band.x, Math.min(title?.box.x ?? band.x, band.x + band.w - side))
  const y = title && title.box.y > band.y ? band.y + band.h - side - 0.1 : band.y + 0.1
  const [drawn, ...more] = figure.drawing.parts
  if (drawn?.draws !== 'mark' || more.length > 0) return []
  const parts = [{ ...drawn, look: 'own' as const }]
  const { tone, ...rest } = figure
  return [{ ...rest, box: { x, y, w: side, h: side }, drawing: { ...figure.drawing, parts } }]
}
