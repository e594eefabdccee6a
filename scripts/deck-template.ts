/** Somebody's own PowerPoint template, as far as slides are made on it. Plain data; all measures in inches and points. */
export interface DeckTemplate {
  /** The file's name, for what is said of it. */
  readonly file: string
  readonly width: number
  readonly height: number
  /** What is taken over, by name: its XML written afresh, everything else byte for byte. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  /** What each of these parts is. */
  readonly types: ReadonlyMap<string, string>
  /** Its masters, in order, with the relationship by which the presentation knows each. */
  readonly masters: readonly { readonly part: string; readonly id: string; readonly theme: string }[]
  readonly layouts: readonly TemplateLayout[]
  /** Which of the layouts each kind of slide is made on. */
  readonly roles: Readonly<Record<DeckRole, number>>
}

/** What a slide is to its layout: the first, words alone, the start of a part, and words that belong to a drawing. */
export type DeckRole = 'cover' | 'content' | 'divider' | 'drawing'

export interface TemplateLayout {
  readonly part: string
  readonly master: string
  readonly name: string
  /** What the file says that it is: `title`, `obj`, `secHead`; empty where it does not say. */
  readonly type: string
  /** Its places for words, in the order of the file. */
  readonly places: readonly TemplatePlace[]
  /** Where its master has the words of a slide. */
  readonly room: Area | undefined
  /** How much wider than Arial's the letters are that its master has for words. */
  readonly wide: number
  /** What is drawn on it and on its master, such as a logo or a band. */
  readonly drawn: readonly Area[]
  readonly colours: LayoutColours
  /** The colours that it maps otherwise than its master, as the element that says so. */
  readonly mapping: string | undefined
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface TemplatePlace {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'obj' | 'ftr' | 'sldNum' | 'dt'
  /** The attributes by which a slide finds it again. */
  readonly tag: string
  readonly idx: number
  readonly name: string
  readonly box: Area
  readonly look: PlaceType
}

/** How words of the first depth are set in a place. */
export interface PlaceType {
  readonly size: number
  /** Whether its styles say that size; if not, only its prompt has it, and no words on a slide. */
  readonly told: boolean
  readonly bold: boolean
  readonly anchor: 't' | 'ctr' | 'b'
  readonly align: 'l' | 'ctr' | 'r'
  /** Room between the edges of the box and its words. */
  readonly inset: { readonly l: number; readonly t: number; readonly r: number; readonly b: number }
  /** A share of single line spacing, and points above each paragraph. */
  readonly leading: number
  readonly above: number
  /** How far words stand in, behind their bullet. */
  readonly indent: number
  readonly bullet: boolean
  /** How much wider its letters are than Arial's, as far as that is known. */
  readonly wide: number
}

/** The theme's names for what drawings on a layout are drawn in. */
export interface LayoutColours {
  /** Whether it all stands on one colour, and on no picture. */
  readonly plain: boolean
  readonly ink: string
  readonly ground: string
  /** For each promise in turn: an accent, darker or lighter where it would hardly be seen, or else the ink. */
  readonly accents: readonly ThemeColour[]
}

/** A colour by the theme's name, and how much of its brightness is kept and added, in per cent, as PowerPoint's own darker and lighter shades have it. */
export interface ThemeColour {
  readonly name: string
  readonly kept: number
  readonly added: number
}
