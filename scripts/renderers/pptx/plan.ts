import { fill } from '../../content/tell.ts'
import type { Line } from '../../model.ts'
import type { DeckView, SlideView } from '../../views/deck.ts'
import { phrase } from '../../views/phrase.ts'
import { compose } from './compose.ts'
import type { Deck, DeckFurniture } from './deck.ts'
import { grid } from './grid.ts'
import { mark } from './mark.ts'
import { said } from './said.ts'
import type { Drawing, Picture, Region, Scene } from './scene.ts'
import { sizeFor } from './size-for.ts'

/** One slide as it will be made. Its title is its first region. */
export interface PlannedSlide {
  readonly layout: number
  readonly regions: readonly Region[]
  readonly drawings: readonly Drawing[]
  /** The logo, on the slide where it stands, when it has been drawn. */
  readonly picture?: Picture | undefined
  readonly hasLogo: boolean
  readonly notes: SlideView['notes']
}

/** A layout: the places for words of every slide that is arranged alike. */
export interface PlannedLayout {
  readonly name: string
  readonly ownLine: boolean
  readonly regions: readonly Region[]
}

export interface Plan {
  readonly layouts: readonly PlannedLayout[]
  readonly slides: readonly PlannedSlide[]
  readonly stamp: string
  /** Stands on every slide of a build whose words may not fit. */
  readonly draft: Line | undefined
}

/** Arranges every slide, and finds the layouts that they share. */
export function plan(view: DeckView, furniture: DeckFurniture): Plan {
  const { words, stamp, draft } = furniture
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
    const scene = compose(slide, deck)
    const regions = [title(slide, scene), ...scene.regions]
    const ownLine = scene.ownLine ?? false
    const empty = regions.map(region => ({ ...region, words: [] }))
    const key = JSON.stringify([scene.layout, ownLine, empty])
    if (!layouts.has(key))
      layouts.set(key, {
        name: unused(phrase(words, scene.layout).text, layouts),
        ownLine,
        regions: empty,
      })
    return {
      layout: [...layouts.keys()].indexOf(key),
      regions,
      drawings: [...scene.drawings, ...here(slide, deck, ownLine)],
      hasLogo: scene.hasLogo ?? false,
      notes: slide.notes,
    }
  })
  const values = { ...stamp, status: phrase(words, stamp.status).text }
  return {
    layouts: [...layouts.values()],
    slides,
    stamp: fill(phrase(words, 'stamp').text, values),
    draft: draft ? phrase(words, 'draft_mark') : undefined,
  }
}

function title(slide: SlideView, scene: Scene): Region {
  const { box, size, anchor } = scene.title ?? {
    box: grid.title,
    size: sizeFor([40, 34], [{ ...grid.title, paragraphs: [slide.title.text], bold: true }]),
    anchor: 't' as const,
  }
  return { box, size, anchor, bold: true, words: [[said(slide.title)]] }
}

/** The filled stop over the empty one of the master. Silent where the slide's own large mark says the same. */
function here(slide: SlideView, deck: Deck, ownLine: boolean): Drawing[] {
  const index = deck.view.stops.findIndex(stop => stop.id === slide.stop)
  const stop = deck.view.stops[index]
  if (stop === undefined || ownLine) return []
  const size = 0.46
  const told = slide.body.show === 'commitment' && slide.body.code === stop.id
  return [
    mark(stop, deck, {
      x: grid.column(index, deck.view.stops.length) - (size - grid.stop) / 2,
      y: grid.line,
      size,
      quiet: told,
    }),
  ]
}

/** A second arrangement under the same name gets a number. */
function unused(name: string, layouts: ReadonlyMap<string, PlannedLayout>): string {
  const taken = new Set([...layouts.values()].map(one => one.name))
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name} ${i}`
    if (!taken.has(candidate)) return candidate
  }
}
