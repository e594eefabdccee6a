import type { Drawing } from '../../drawing/drawing.ts'

/** Where something stands on a slide of 13.333 by 7.5, in inches from the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A colour of the theme by its use, so that a new theme in PowerPoint recolours the whole deck. */
export type Ink = 'ink' | 'quiet' | 'paper' | 'panel' | `C${number}`

/** Where a click leads: a slide of this deck, counted from 1, or an address. `hint` is what the pointer shows. */
export type Link = { readonly hint: string } & ({ readonly slide: number } | { readonly address: string })

export interface Run {
  readonly text: string
  /** Points; the place's own size where left out. */
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: Ink
  /** The code of a line, such as `C3.2`. */
  readonly code?: boolean
  readonly link?: Link | undefined
  /** Where in the YAML the words were written, so that what does not fit can be told there. */
  readonly at?: string | undefined
  /** Where it is not the deck's own. */
  readonly language?: string | undefined
}

/** A place for one paragraph of words. In PowerPoint it is a placeholder of the layout, in Markdown an element. */
export interface Region {
  readonly box: Box
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly colour?: Ink
  /** Which edge of the box the words keep to. */
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly align?: 'l' | 'ctr' | 'r'
  /** Its letters may be joined to one another, as Arabic ones are. */
  readonly cursive?: boolean
  /** Which way it is read, where that is not its deck's way: numbers. */
  readonly direction?: 'ltr'
  /** What it is in a text: a heading, an item of a list, or a paragraph. */
  readonly as?: 'heading' | 'item' | 'text'
  /** In a text it stands in one line with the region before it, which is bold or a code. */
  readonly joins?: boolean
  readonly words: readonly Run[]
}

/** Something drawn. In PowerPoint it is a native shape, or a group of them, that anyone can move, recolour or delete. */
export interface Figure {
  /** As wide and high as its drawing, whatever that one's unit. */
  readonly box: Box
  readonly drawing: Drawing
  /** The line's colour; ink without this. */
  readonly ink?: Ink
  /** How strong its colours are, from 0 to 1. */
  readonly tone?: number
  /** The end of the phrase that names it in the selection pane, `pptx_name_…`. */
  readonly name: 'drawing' | 'line' | 'scene' | 'ring'
  /** What it says to people who hear the slide; left out where words beside it say the same. */
  readonly alt?: string | undefined
  /** The commitment whose mark it is alone, for its name in the selection pane. */
  readonly code?: string
  /** A figure inside it. */
  readonly label?: Run
  readonly link?: Link | undefined
  /**
   * Which of the slide's regions it belongs to, counted from 0 after the title: it is heard just before it, and lies
   * below what comes later. Left out, it is heard after all words.
   */
  readonly before?: number
}

/** An organisation's logo, or a picture of its own. */
export interface Picture {
  readonly box: Box
  /** A data address. */
  readonly data: string
  readonly alt: string
}

/** Everything on one slide but its title, for PowerPoint and for Marp alike. Regions and figures are each in reading order. */
export interface SlideDesign {
  /** The phrase that names the layout. */
  readonly layout: `pptx_layout_${string}`
  /** What it all stands on; paper without this. */
  readonly ground?: Ink
  /** Where the title stands, on the slides that are not like the others. */
  readonly title?: Partial<Pick<Region, 'box' | 'size' | 'anchor' | 'colour'>>
  /** Leaves out the line at the foot, where a greater one stands on the slide. */
  readonly ownLine?: boolean
  readonly regions: readonly Region[]
  readonly figures: readonly Figure[]
  /** A picture of the organisation's own. */
  readonly picture?: Picture
  /** The organisation's logo stands on it, where there is one. */
  readonly hasLogo?: boolean
}
