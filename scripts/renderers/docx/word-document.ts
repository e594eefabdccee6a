import type { Theme } from '../../model.ts'
import type { Block, Run } from './block.ts'

export type Docx = typeof import('docx')

/** All that a Word document is written from. */
export interface WordDocument {
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly theme: Theme
  readonly logo: { readonly png: Uint8Array; readonly alt: string } | undefined
  readonly blocks: readonly Block[]
  /** What stands at the foot of every page, and `Page {page} of {pages}`. */
  readonly foot: readonly Run[]
  readonly pageOf: string
  /** PNG by the SVG that it was drawn from. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}
