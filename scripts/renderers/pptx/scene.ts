/** Where something stands on a slide of 13.333 by 7.5, in inches from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A colour of the theme by its use, so that a new theme in PowerPoint recolours the whole deck; its figures where the theme has no place. */
export type Ink = 'ink' | 'quiet' | 'paper' | 'panel' | `C${1 | 2 | 3 | 4 | 5 | 6}` | `#${string}`

/** Where a click leads: a slide of this deck, counted from 1, or an address. `hint` is what the pointer shows. */
export type Link = { readonly hint: string } & ({ readonly slide: number } | { readonly address: string })

export interface Run {
  readonly text: string
  /** Points; the place's own size where left out. */
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: Ink
  readonly link?: Link | undefined
  /** Where in the YAML the words were written, so that what does not fit can be told there. */
  readonly at?: string | undefined
  /** Where it is not the deck's own. */
  readonly language?: string | undefined
}

export type Paragraph = readonly Run[]

/** A place for words: a placeholder of the layout, and the words that the slide puts there. */
export interface Region {
  readonly box: Box
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly colour?: Ink
  /** Which edge of the box the words keep to. */
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly align?: 'l' | 'r'
  /** Space after each paragraph, in points. */
  readonly gap?: number
  /** Puts a dash before each paragraph. */
  readonly dashes?: boolean
  readonly words: readonly Paragraph[]
}

/** A step of a drawn path, in inches from the top left of its box. */
export type Point =
  | { readonly x: number; readonly y: number; readonly moveTo?: boolean }
  | {
      readonly x: number
      readonly y: number
      readonly curve: { readonly type: 'quadratic'; readonly x1: number; readonly y1: number }
    }
  | {
      readonly x: number
      readonly y: number
      readonly curve: {
        readonly type: 'cubic'
        readonly x1: number
        readonly y1: number
        readonly x2: number
        readonly y2: number
      }
    }
  | { readonly close: true }

export type Shape =
  | 'ellipse'
  | 'rect'
  | 'triangle'
  | 'diamond'
  | 'pentagon'
  | 'hexagon'
  | 'chord'
  | 'plus'
  | 'donut'
  | 'line'
  | 'custGeom'

/** A native shape that anyone can move, recolour or delete. */
export interface Drawing {
  readonly box: Box
  readonly shape: Shape
  readonly points?: readonly Point[]
  readonly fill?: Ink
  /** `width` in points. */
  readonly line?: {
    readonly colour: Ink
    readonly width: number
    readonly dotted?: boolean
    readonly arrow?: 'end' | 'both'
  }
  /** What it says to people who hear the slide; left out where words beside it say the same. */
  readonly alt?: string
  /** The commitment whose mark it is, for its name in the selection pane. */
  readonly code?: string
  /** A figure inside the shape. */
  readonly label?: Run
  readonly link?: Link | undefined
  /**
   * Which of the scene's regions it belongs to, counted from 0: it is heard just before it, and lies below what
   * comes later. Left out, it is heard after all words.
   */
  readonly before?: number
}

/** An organisation's logo. */
export interface Picture {
  readonly box: Box
  /** A data address. */
  readonly data: string
  readonly alt: string
}

/** Everything on one slide but its title. Regions and drawings are each in reading order. */
export interface Scene {
  /** The phrase that names the layout. */
  readonly layout: `pptx_layout_${string}`
  /** Where the title stands, on the slides that are not like the others. */
  readonly title?: { readonly box: Box; readonly size: number; readonly anchor: 't' | 'b' }
  /** Leaves out the line at the foot, where a greater one stands on the slide. */
  readonly ownLine?: boolean
  readonly regions: readonly Region[]
  readonly drawings: readonly Drawing[]
  /** The organisation's logo stands on it, where there is one. */
  readonly hasLogo?: boolean
}
