import type { DeckView, SlideView } from '../../views/deck.ts'
import { phrase } from '../../views/phrase.ts'
import { compose } from './compose.ts'
import type { Deck } from './deck.ts'
import { foot } from './foot.ts'
import { grid } from './grid.ts'
import { markFigure } from './mark-figure.ts'
import { said } from './said.ts'
import { sizeFor } from './size-for.ts'
import type { Figure, Ink, Picture, Region, SlideDesign } from './slide-design.ts'

/** One slide as it will be made. Its title is its first region. */
export interface PlannedSlide {
  /** Which of the layouts it has. */
  readonly layout: number
  readonly regions: readonly Region[]
  readonly figures: readonly Figure[]
  /** A picture of the organisation's own; or the logo, on the slide where it stands, when it has been drawn. */
  readonly picture?: Picture | undefined
  readonly hasLogo: boolean
  readonly notes: SlideView['notes']
}

/** A layout: the ground, and the places for words, of every slide that is arranged alike. */
export interface PlannedLayout {
  readonly name: string
  /** The end of the phrase that names it, and a number where others have the same: its name in styles. */
  readonly id: string
  readonly ground: Ink
  /** What the foot is written and drawn in. */
  readonly ink: Ink
  /** The line along its foot, where it has one. */
  readonly foot: Figure | undefined
  readonly regions: readonly Region[]
}

export interface Plan {
  readonly layouts: readonly PlannedLayout[]
  readonly slides: readonly PlannedSlide[]
}

/** Arranges every slide, and finds the layouts that they share. */
export function plan(view: DeckView, furniture: Deck['furniture']): Plan {
  const deck: Deck = {
    view,
    furniture,
    slideOf: new Map(
      view.slides.flatMap((slide, i) =>
        slide.body.show === 'commitment' ? [[slide.body.code, i + 1] as const] : [],
      ),
    ),
    overview: view.slides.findIndex(slide => slide.body.show === 'compact') + 1 || undefined,
  }
  const layouts = new Map<string, PlannedLayout>()
  const slides = view.slides.map((slide): PlannedSlide => {
    const design = compose(slide, deck)
    const regions = [title(slide, design), ...design.regions]
    const ownLine = design.ownLine ?? false
    const ground = design.ground ?? 'paper'
    const ink = /^C\d/.test(ground) ? 'paper' : 'ink'
    const empty = regions.map(region => ({ ...region, words: [] }))
    const key = JSON.stringify([design.layout, ground, ownLine, empty])
    if (!layouts.has(key)) {
      const same = [...layouts.values()].filter(one => one.id.startsWith(id(design.layout))).length
      layouts.set(key, {
        name: unused(phrase(furniture.words, design.layout).text, layouts),
        id: `${id(design.layout)}${same === 0 ? '' : `-${same + 1}`}`,
        ground,
        ink,
        foot: ownLine ? undefined : foot(view, { ink }),
        regions: empty,
      })
    }
    return {
      layout: [...layouts.keys()].indexOf(key),
      regions,
      figures: [...design.figures, ...(ownLine ? [] : here(slide, deck, ink))],
      ...(design.picture && { picture: design.picture }),
      hasLogo: design.hasLogo ?? false,
      notes: slide.notes,
    }
  })
  return { layouts: [...layouts.values()], slides }
}

function title(slide: SlideView, design: SlideDesign): Region {
  const size = sizeFor([40, 34], [{ ...grid.title, text: slide.title.text, bold: true }])
  return { box: grid.title, size, ...design.title, bold: true, words: [said(slide.title)] }
}

/** The present stop, large over the small one of the layout. Silent where the slide tells of it by itself. */
function here(slide: SlideView, deck: Deck, ink: Ink): Figure[] {
  const { stops } = deck.view
  const index = stops.findIndex(stop => stop.id === slide.stop)
  const stop = stops[index]
  if (stop === undefined) return []
  const middle = ((index + 0.5) * grid.slide.w) / stops.length
  const quiet = 'code' in slide.body && slide.body.code === stop.id
  const look = ink === 'ink' ? 'own' : 'ink'
  return [
    markFigure(stop, deck, { x: middle - grid.here / 2, y: grid.line, size: grid.here, quiet, look, ink }),
  ]
}

const id = (layout: SlideDesign['layout']): string => layout.replace('pptx_layout_', '').replaceAll('_', '-')

/** A second arrangement under the same name gets a number. */
function unused(name: string, layouts: ReadonlyMap<string, PlannedLayout>): string {
  const taken = new Set([...layouts.values()].map(one => one.name))
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name} ${i}`
    if (!taken.has(candidate)) return candidate
  }
}
