import type { Limits, StepTaken } from '../sighting.ts'
import type { beyondClip } from './beyond-clip.ts'
import type { beyondFrame } from './beyond-frame.ts'
import type { clippingBoxes } from './clipping-boxes.ts'
import type { crossings } from './crossings.ts'
import type { framesIn } from './frames-in.ts'
import type { meetings } from './meetings.ts'
import type { pageArea } from './page-area.ts'
import type { Run, textRuns } from './text-runs.ts'
import type { typeSize } from './type-size.ts'
import type { wordFault } from './word-fault.ts'
import type { wordsOf } from './words-of.ts'

/** What choosing and judging share, so that they never disagree. */
export interface Measures {
  readonly beyondClip: typeof beyondClip
  readonly beyondFrame: typeof beyondFrame
  readonly clippingBoxes: typeof clippingBoxes
  readonly crossings: typeof crossings
  readonly framesIn: typeof framesIn
  readonly meetings: typeof meetings
  readonly pageArea: typeof pageArea
  readonly textRuns: typeof textRuns
  readonly typeSize: typeof typeSize
  readonly wordFault: typeof wordFault
  readonly wordsOf: typeof wordsOf
}

/** What was done to a page, and its words as they stand now: nobody need look them up again, if anybody has. */
export interface Laid {
  readonly steps: readonly StepTaken[]
  readonly runs?: readonly Run[]
}

/**
 * Gives each element with `data-steps="long longer"` the first of no class, `long` and `longer` with which it fits, or
 * else the last; tells which took a step. An element fits when no word in it is broken or wider than its column, none
 * runs into others or under a drawn line, no box in it cuts words off, and the frame that it is or stands in, like every frame in it, holds
 * all that it has to. A step that sets words below the smallest type is not taken.
 *
 * Elements that do not fit take their next step together. Of nested ones the inner goes first; when that has no step
 * left, the outer takes its next, and those inside it start again. So all that does not fit is measured at once, and a
 * page on which everything fits is measured once. Runs inside the page, after layout: see `in-page.ts`.
 */
export function takeSteps({ floor, frames }: Limits, measures: Measures): Laid {
  const { beyondClip, beyondFrame, clippingBoxes, crossings, framesIn, meetings } = measures
  const { pageArea, textRuns, typeSize, wordFault, wordsOf } = measures
  const elements = [...document.querySelectorAll<HTMLElement>('[data-steps]')]
  if (elements.length === 0) return { steps: [] }
  const mm = 96 / 25.4
  const root = document.documentElement
  const area = pageArea()
  if (area) root.style.width = `${area.width}px`

  interface Choice {
    readonly element: HTMLElement
    /** The classes in turn; none comes before them. */
    readonly steps: string[]
    taken: number
    readonly inner: Choice[]
    readonly frames: readonly HTMLElement[]
    readonly clips: readonly HTMLElement[]
    /** The smallest type in it before its latest step, in pt. */
    type: number
  }
  const all = new Set(framesIn(document.body, frames))
  const choices = elements.map((element): Choice => {
    const around = element.closest<HTMLElement>(frames)
    const within = [element, ...element.querySelectorAll<HTMLElement>('*')]
    return {
      element,
      steps: (element.dataset.steps ?? '').split(/\s+/).filter(step => step !== ''),
      taken: 0,
      inner: [],
      frames: [...all].filter(frame => frame === around || element.contains(frame)),
      clips: clippingBoxes(within, frames),
      type: Number.POSITIVE_INFINITY,
    }
  })
  for (const choice of choices)
    choice.inner.push(...choices.filter(one => one !== choice && choice.element.contains(one.element)))

  let runs: readonly Run[] = []
  let stepped = new Set<Choice>()
  for (let unfit = measure(choices); unfit.size > 0; unfit = measure(choices)) {
    stepped = new Set(
      [...unfit].filter(one => canStep(one) && !one.inner.some(it => unfit.has(it) && canStep(it))),
    )
    if (stepped.size === 0) break
    for (const choice of stepped) {
      put(choice, choice.taken + 1)
      for (const one of choice.inner) put(one, 0)
    }
  }
  root.style.width = ''
  const steps = choices
    .filter(({ taken }) => taken > 0)
    .map(({ element, steps, taken }) => {
      const { at, text } = wordsOf(element)
      return { at, text: text.slice(0, 60), step: steps[taken - 1] ?? '' }
    })
  return { steps, runs }

  function canStep({ taken, steps }: Choice): boolean {
    return taken < steps.length
  }

  function put(choice: Choice, step: number): void {
    choice.element.classList.remove(...choice.steps)
    choice.taken = step
    const name = choice.steps[step - 1]
    if (name !== undefined) choice.element.classList.add(name)
  }

  /** Those that do not fit as they stand now. Reads only, but for a step that has to be taken back. */
  function measure(asked: readonly Choice[]): Set<Choice> {
    runs = textRuns()
    const inside = sorted()
    const tooSmall = asked.filter(choice => {
      const type = Math.min(...(inside.get(choice.element) ?? []).map(typeOf))
      const below = stepped.has(choice) && type < floor - 0.01 && type < choice.type - 0.01
      if (!below) choice.type = type
      return below
    })
    if (tooSmall.length > 0) {
      for (const choice of tooSmall) {
        const last = choice.taken - 1
        put(choice, last)
        choice.steps.length = last
      }
      return measure(asked)
    }
    const broken = new Map<Run, boolean>()
    const isBroken = (run: Run): boolean => {
      const known = broken.get(run) ?? wordFault(run, root, mm).length > 0
      broken.set(run, known)
      return known
    }
    const full = new Map<HTMLElement, boolean>()
    const isFull = (frame: HTMLElement): boolean => {
      const known = full.get(frame) ?? beyondFrame(frame, inside.get(frame) ?? [], area) > 0
      full.set(frame, known)
      return known
    }
    const unfit = new Set(
      asked.filter(
        choice =>
          choice.frames.some(isFull) ||
          (inside.get(choice.element) ?? []).some(isBroken) ||
          choice.clips.some(box => beyondClip(box, inside.get(box) ?? []) > 0),
      ),
    )
    // What is too full runs into its neighbours: they are not to blame.
    if ([...unfit].some(canStep)) return unfit
    const met = new Set([...meetings(runs).flat(), ...crossings(runs)])
    for (const choice of asked)
      if ((inside.get(choice.element) ?? []).some(run => met.has(run))) unfit.add(choice)
    return unfit
  }

  /** The runs in every element that is asked about. */
  function sorted(): Map<Element, Run[]> {
    const lists = new Map<Element, Run[]>()
    for (const { element, frames, clips } of choices)
      for (const one of [element, ...frames, ...clips]) lists.set(one, [])
    for (const run of runs)
      for (let at: Element | null = run.element; at; at = at.parentElement) lists.get(at)?.push(run)
    return lists
  }

  function typeOf(run: Run): number {
    return run.element.closest('[data-furniture]') ? Number.POSITIVE_INFINITY : typeSize(run)
  }
}
