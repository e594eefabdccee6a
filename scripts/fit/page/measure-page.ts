import type { Limits, Seen, Sighting } from '../sighting.ts'
import type { contrastOf } from './contrast-of.ts'
import type { nearEdge } from './near-edge.ts'
import type { shorten } from './shorten.ts'
import type { Laid, Measures } from './take-steps.ts'
import type { Run } from './text-runs.ts'

/** What the measuring is made of; `in-page.ts` sends it into the page. */
export interface Parts extends Measures {
  readonly contrastOf: typeof contrastOf
  readonly nearEdge: typeof nearEdge
  readonly shorten: typeof shorten
}

/**
 * Looks at where every run of words came to stand, when its elements have taken their steps. Runs inside the page,
 * after layout: see `in-page.ts`.
 */
export function measurePage({ floor, frames, edge }: Limits, parts: Parts, laid: Laid): Seen {
  const { beyondClip, beyondFrame, clippingBoxes, contrastOf, crossings, framesIn, meetings, nearEdge } =
    parts
  const { pageArea, shorten, textRuns, typeSize, wordFault, wordsOf } = parts
  const mm = 96 / 25.4
  const root = document.documentElement
  const area = pageArea()
  // On the screen the page would be as wide as the window; this is the width it has on paper.
  if (area) root.style.width = `${area.width}px`

  let runs = laid.runs ?? textRuns()
  // These come first, because they take words off and put them back.
  const { wide, cut } = withoutWideWords(() => [
    ...framesIn(document.body, frames).flatMap(frame =>
      lookAtFrame(frame, one => beyondFrame(one, textRuns(one), area)),
    ),
    ...clippingBoxes(document.body.querySelectorAll<HTMLElement>('*'), frames).flatMap(box =>
      lookAtFrame(box, one => beyondClip(one, textRuns(one))),
    ),
  ])
  if (wide.length > 0 || cut.length > 0) runs = textRuns()
  const shapes = [...document.querySelectorAll<SVGGeometryElement>('svg path, svg rect, svg circle')].map(
    shape => ({ shape, box: shape.getBoundingClientRect() }),
  )
  const blamed = new Set([...cut, ...wide].map(one => one.at))
  const sightings: Sighting[] = [
    ...wide,
    ...runs.flatMap(lookAtType),
    ...runs.flatMap(lookAtEdge),
    ...cut,
    ...meetings(runs)
      .filter(pair => !pair.some(({ at }) => blamed.has(at ?? '')))
      .map(
        ([{ at, text }, other]): Sighting => ({
          kind: 'meets',
          at,
          text,
          other: { at: other.at, text: other.text },
        }),
      ),
    ...crossings(runs)
      .filter(({ at }) => !blamed.has(at ?? ''))
      .map(({ at, text }): Sighting => ({ kind: 'crossed', at, text })),
  ]
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(wordsOf)
  const shown = [...document.querySelectorAll('[data-at]')].map(one => one.getAttribute('data-at') ?? '')
  root.style.width = ''
  return { sightings, headings, shows: [...new Set(shown)], steps: laid.steps }

  /**
   * One word may push all its neighbours out of place, so the worst is blamed first and taken away; what is wrong
   * then, with what `look` sees, is wrong by itself.
   */
  function withoutWideWords<T>(look: () => T): { wide: Sighting[]; cut: T } {
    const wide: Sighting[] = []
    const taken: [node: Text, words: string][] = []
    for (let tries = 0; tries < 20; tries++) {
      const words = tries === 0 ? runs : textRuns()
      const faults = words.flatMap(run => wordFault(run, root, mm).map(fault => ({ run, ...fault })))
      const [worst] = faults.sort((a, b) => b.beyond - a.beyond)
      if (worst === undefined) break
      wide.push(worst.sighting)
      taken.push([worst.run.node, worst.run.node.data])
      worst.run.node.data = ''
    }
    wide.push(...lookForShrinking())
    const cut = look()
    for (const [node, words] of taken) node.data = words
    return { wide, cut }
  }

  /** Chromium draws every page smaller when anything at all is wider than the paper has room for. */
  function lookForShrinking(): Sighting[] {
    const edge = root.getBoundingClientRect().left + (area?.width ?? Number.POSITIVE_INFINITY)
    const wide = [...document.body.querySelectorAll('*')]
      .filter(one => !/^inline/.test(getComputedStyle(one).display) && !isClipped(one))
      .map(one => ({ one, by: one.getBoundingClientRect().right - edge }))
      .filter(({ by }) => by > 1)
      .sort((a, b) => b.by - a.by)
    const [widest] = wide
    if (widest === undefined) return []
    const { at, text } = wordsOf(widest.one)
    return [{ kind: 'shrunk', at, text: text.slice(0, 60), by: Math.round((widest.by / mm) * 10) / 10 }]
  }

  function isClipped(element: Element): boolean {
    for (let at = element.parentElement; at; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true
    return false
  }

  function lookAtType(run: Run): Sighting[] {
    const { element, style, at, text, rects } = run
    const found: Sighting[] = []
    const size = typeSize(run)
    if (size < floor - 0.01 && !element.closest('[data-furniture]'))
      found.push({ kind: 'small', at, text, size: Math.round(size * 10) / 10 })
    // Large type as WCAG 2.2 has it: 18 pt, or 14 pt and bold.
    const least = size >= 18 || (Number(style.fontWeight) >= 700 && size >= 14) ? 3 : 4.5
    const contrast = contrastOf(element, rects[0], shapes)
    const ratio = Math.min(contrast?.inColour ?? 21, contrast?.inGrey ?? 21)
    if (contrast && ratio < least - 0.005) {
      const { colours, inColour } = contrast
      const grey = inColour >= least - 0.005
      found.push({ kind: 'faint', at, text, ratio: Math.round(ratio * 100) / 100, least, grey, colours })
    }
    return found
  }

  /** A frame holds all its words: a card, a row of a poster, a slide. `page` is as tall as the sheet has room. */
  function lookAtEdge(run: Run): Sighting[] {
    if (edge === undefined || area === undefined || run.element.closest('[data-furniture]')) return []
    const near = nearEdge(run, area) / mm
    // A tenth of a millimetre is what the browser rounds pages by.
    if (near > edge - 0.1) return []
    const { at, text } = run
    return [{ kind: 'edge', at, text, near: Math.round(near * 10) / 10, least: edge }]
  }

  function lookAtFrame(
    frame: HTMLElement,
    beyondIt: (frame: HTMLElement) => number,
  ): (Sighting & { kind: 'cut' })[] {
    const by = beyondIt(frame)
    if (by === 0) return []
    const blame = shorten(carriersIn(frame), () => beyondIt(frame) === 0)
    return blame.map(one => ({ kind: 'cut', ...one, by: Math.round((by / mm) * 10) / 10 }))
  }

  /** The elements that hold a run of words from the YAML; where a form cannot say so, each that holds only words. */
  function carriersIn(frame: HTMLElement): HTMLElement[] {
    const told = [...frame.querySelectorAll<HTMLElement>('[data-at]')]
    if (told.length > 0) return told
    return [...frame.querySelectorAll<HTMLElement>('h1,h2,h3,p,li,strong')].filter(
      one => one.childElementCount === 0 && !one.closest('footer,[data-furniture]'),
    )
  }
}
