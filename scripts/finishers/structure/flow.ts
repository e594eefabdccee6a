import type { Ink } from './ink.ts'
import { type Element, everyContent, everyElement, isContent, isElement } from './tree.ts'

/** What a page break has torn apart. */
export interface Torn {
  /** The headings, counted from 0 in reading order, that stand at the foot of a page without what they head. */
  readonly orphans: readonly number[]
  /** The pages, from 1, on which a table row begins that ends on the next. */
  readonly rows: readonly number[]
}

/** Looks for headings and table rows that a page break has torn from what belongs to them. */
export function flow(top: Element, ink: Ink): Torn {
  const orphans: number[] = []
  let before: { heading: number; page: number } | undefined
  for (const [heading, page] of leaves(top, ink)) {
    if (before && before.heading >= 0 && before.heading !== heading && page > before.page)
      orphans.push(before.heading)
    before = { heading, page }
  }
  const rows = [...everyElement(top)]
    .filter(element => element.type === 'TR')
    .map(row => [...everyContent(row)].map(ink.pageOf))
    .filter(pages => new Set(pages).size > 1)
    .map(pages => Math.min(...pages) + 1)
  return { orphans, rows }
}

/**
 * The pages of words and pictures in reading order, each with the number of the heading that it is part of, or -1.
 * A field has no ink and tells no page, but a heading may head nothing else: it ends the wait for what is headed.
 */
function* leaves(top: Element, ink: Ink): Generator<readonly [heading: number, page: number]> {
  let count = 0
  function* walk(element: Element, inside: number): Generator<readonly [number, number]> {
    const heading = /^H[1-6]$/.test(element.type) ? count++ : inside
    for (const kid of element.kids) {
      if (isElement(kid)) yield* walk(kid, heading)
      else if (isContent(kid)) yield [heading, ink.pageOf(kid)]
      else if (element.type === 'Form') yield [-1, -1]
    }
  }
  yield* walk(top, -1)
}
