import type { DeckRole, DeckTemplate, TemplateLayout } from '../../../deck-template.ts'
import { grid } from '../../slides/grid.ts'
import type { PlannedSlide } from '../../slides/plan.ts'
import type { Figure } from '../../slides/slide-design.ts'
import type { FurnishedPlan } from '../furnished-plan.ts'
import { stageDrawing } from './stage-drawing.ts'
import { stageFoot } from './stage-foot.ts'
import { stagePlaces } from './stage-places.ts'
import type { DerivedLayout, StagedDeck, StagedSlide } from './staged.ts'
import { type StandardTemplate, standard } from './standard.ts'

/** What a slide is staged from. */
export interface OnStage {
  readonly slide: PlannedSlide
  readonly layout: TemplateLayout
  readonly template: StandardTemplate
  /** All the slides that are arranged alike, with what is drawn on each: they share one layout. */
  readonly alike: readonly PlannedSlide[]
}

/** Puts every slide on a layout of the template: words into its own places, and drawings with their words into its room. */
export function stageDeck(plan: FurnishedPlan, own: DeckTemplate): StagedDeck {
  const template = standard(own)
  const derived = new Map<string, { layout: DerivedLayout; index: number }>()
  const slides = plan.slides.map(slide => withLine(slide, plan))
  const staged = slides.map((slide, i): StagedSlide => {
    const planned = plan.layouts[slide.layout]
    const role = roleOf(planned?.id ?? '', plan.slides[i] ?? slide)
    const index = own.roles[role]
    const layout = template.layouts[index]
    if (planned === undefined || layout === undefined) throw new Error('a slide without a layout')
    const alike = slides.filter(one => one.layout === slide.layout)
    const stage: OnStage = { slide, layout, template, alike }
    const words = role === 'drawing' ? undefined : stagePlaces(role, stage)
    const { notes } = slide
    const base = {
      colours: layout.colours,
      mapping: layout.mapping,
      ...stageFoot(layout, plan, template),
      notes,
    }
    if (words) return { ...base, ...words, layout: { own: false, index } }
    const from = own.roles.drawing
    const room = template.layouts[from] ?? layout
    const drawing = stageDrawing({ ...stage, layout: room })
    const key = String(slide.layout)
    if (!derived.has(key)) {
      const name = `${own.layouts[from]?.name} – ${planned.name}`
      derived.set(key, { layout: { from, name, places: drawing.prompts }, index: derived.size })
    }
    return {
      ...base,
      ...{ colours: room.colours, mapping: room.mapping, ...stageFoot(room, plan, template) },
      places: drawing.places,
      figures: drawing.figures,
      ...(drawing.picture && { picture: drawing.picture }),
      layout: { own: true, index: derived.get(key)?.index ?? 0 },
    }
  })
  return {
    width: template.width,
    height: template.height,
    unit: template.unit,
    derived: [...derived.values()].map(({ layout }) => layout),
    slides: staged,
  }
}

/** Our line along the foot goes onto a template only where a stop on it is large: its own foot stands everywhere else. */
function withLine(slide: PlannedSlide, { layouts }: FurnishedPlan): PlannedSlide {
  const line = layouts[slide.layout]?.foot
  return line && slide.figures.some(isOnLine) ? { ...slide, figures: [line, ...slide.figures] } : slide
}

const isOnLine = ({ box }: Figure): boolean =>
  box.h === grid.here && Math.abs(box.y + box.h / 2 - grid.line) < 0.01

function roleOf(id: string, { regions, figures, picture }: PlannedSlide): DeckRole {
  if (id.startsWith('cover')) return 'cover'
  if (id.startsWith('divider')) return 'divider'
  const [first, ...more] = regions.slice(1)
  const column =
    first !== undefined &&
    more.every(({ box, joins }) => box.x === first.box.x && box.w === first.box.w && !joins)
  const isAlone = figures.every(one => one.name === 'scene' || isOnLine(one))
  return column && isAlone && picture === undefined ? 'content' : 'drawing'
}
