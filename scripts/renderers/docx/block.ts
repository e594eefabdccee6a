/** The words of a document as a word processor knows them: one thing under the other. */
export type Block = Paragraph | Picture | WritingLine | Table

export interface Paragraph {
  readonly is: 'paragraph'
  /** 1 to 4 for a heading; the name of a style for the rest. */
  readonly style: 1 | 2 | 3 | 4 | 'normal' | 'intro' | 'label' | 'together'
  readonly runs: readonly Run[]
  /** An entry of a list, or what follows on it inside the same entry. */
  readonly list?: ListPlace
  /** What links inside the document call its place. */
  readonly anchors: readonly string[]
  /** Begins a new page. */
  readonly fresh: boolean
}

export interface ListPlace {
  readonly kind: 'bullet' | 'number' | 'further'
  /** Which list it is: each counts for itself. */
  readonly list: number
}

export interface Run {
  readonly text: string
  readonly bold: boolean
  /** Where it is not the document's. */
  readonly language?: string
  /** An address, or `#` and the name of a place in the document. */
  readonly link?: string
  /** A box to tick stands here; the text is what those who hear it are told of it. */
  readonly tick?: true
  /** The mark of a promise stands here, as SVG: words beside it say whose it is. */
  readonly mark?: string
}

/** A drawing on a line of its own. */
export interface Picture {
  readonly is: 'picture'
  readonly svg: string
  /** In the drawing's own unit, which is mm. */
  readonly width: number
  readonly height: number
  /** Nothing where words beside it say the same. */
  readonly alt: string
}

/** A ruled line to write on. */
export interface WritingLine {
  readonly is: 'line'
}

export interface Table {
  readonly is: 'table'
  /** Rows of cells; those of its head come first, and are said again on every page. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly head: boolean
  readonly cells: readonly (readonly Run[])[]
}
