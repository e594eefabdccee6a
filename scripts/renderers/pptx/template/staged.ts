import type { Area, LayoutColours, PlaceType } from '../../../deck-template.ts'
import type { SlideView } from '../../../views/deck.ts'
import type { Figure, Picture, Run } from '../../slides/slide-design.ts'

/** The slides as they stand on somebody's template: plain data in our measures, `unit` of its own inches in one of ours. */
export interface StagedDeck {
  readonly width: number
  readonly height: number
  readonly unit: number
  /** Layouts of the template with places for a drawing's words, in the order of the slides. */
  readonly derived: readonly DerivedLayout[]
  readonly slides: readonly StagedSlide[]
}

/** A layout of the template again, with places of ours in its room. */
export interface DerivedLayout {
  /** Which of the template's it is made from. */
  readonly from: number
  readonly name: string
  readonly places: readonly StagedPlace[]
}

export interface StagedSlide {
  /** One of the template's layouts, or one of ours. */
  readonly layout: { readonly own: boolean; readonly index: number }
  readonly colours: LayoutColours
  readonly mapping: string | undefined
  /** In reading order, the title first. */
  readonly places: readonly StagedPlace[]
  readonly figures: readonly Figure[]
  /** A picture of the organisation's own. */
  readonly picture?: Picture
  readonly stamp: StagedPlace | undefined
  readonly number: StagedPlace | undefined
  readonly notes: SlideView['notes']
}

/** A place for words on a slide. */
export interface StagedPlace {
  /** The attributes of the place that it fills. */
  readonly tag: string
  readonly box: Area
  /** It does not stand where its layout has it. */
  readonly moved: boolean
  readonly look: PlaceType
  readonly size: number
  /** Its words are set in another size than its layout says. */
  readonly sized: boolean
  readonly paragraphs: readonly StagedParagraph[]
}

export interface StagedParagraph {
  readonly words: readonly Run[]
  /** An item of a list: it has the bullet of the template, if that has one. */
  readonly item: boolean
  /** Which way it is read, where that is not its deck's way: numbers. */
  readonly direction?: 'ltr' | undefined
}
