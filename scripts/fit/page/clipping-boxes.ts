/**
 * The boxes that cut off what stands outside them, and hold words: not a frame, which is judged as one, nor a picture,
 * which is drawn to its edge. Runs inside the page; see `in-page.ts`.
 */
export function clippingBoxes(elements: Iterable<HTMLElement>, frames: string): HTMLElement[] {
  const pictures = `svg, ${frames}`
  return [...elements].filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return (overflowX !== 'visible' || overflowY !== 'visible') && !element.matches(pictures)
  })
}
