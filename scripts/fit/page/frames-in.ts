/**
 * The frames in a part of the page, with itself: the elements that have to hold all their words. One whose style says
 * `--flows: 1` has as many sheets as it needs, in a booklet say, and holds whatever it has to; so do those in it. Runs inside the page; see
 * `in-page.ts`.
 */
export function framesIn(within: Element, frames: string): HTMLElement[] {
  const all = [...within.querySelectorAll<HTMLElement>(frames)]
  if (within.matches(frames)) all.unshift(within as HTMLElement)
  return all.filter(frame => getComputedStyle(frame).getPropertyValue('--flows') === '')
}
