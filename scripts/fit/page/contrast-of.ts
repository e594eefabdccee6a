/** How well words stand out from their ground: the two colours, and the ratio in colour and in grey. */
export interface Contrast {
  readonly colours: readonly [ink: string, ground: string]
  readonly inColour: number
  readonly inGrey: number
}

/** A drawn shape and its place: looked up once for all words. */
export interface Shape {
  readonly shape: SVGGeometryElement
  readonly box: DOMRect
}

/** The contrast of some words as WCAG 2.2 reckons it. Runs inside the page; see `look-script.ts`. */
export function contrastOf(
  element: Element,
  rect: DOMRect | undefined,
  shapes: readonly Shape[],
): Contrast | undefined {
  type Colour = readonly [red: number, green: number, blue: number]
  const ink = colourOf(getComputedStyle(element).color)
  if (!ink) return undefined
  const ground = groundOf()
  return {
    colours: [hex(ink), hex(ground)],
    inColour: ratio(luminance(ink), luminance(ground)),
    inGrey: ratio(greyness(ink), greyness(ground)),
  }

  function colourOf(css: string): Colour | undefined {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    return css.startsWith('rgb') && alpha > 0.5 ? [red, green, blue] : undefined
  }

  /** The colour behind the middle of some words: that of a shape below them, or of the nearest box with one. */
  function groundOf(): Colour {
    if (rect) {
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
      const below = shapes.filter(
        one =>
          holds(one, x, y) && one.shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      const top = below.at(-1)
      const fill = top && colourOf(getComputedStyle(top.shape).fill)
      if (fill) return fill
    }
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor)
      if (colour) return colour
    }
    return [255, 255, 255]
  }

  function holds({ shape, box }: Shape, x: number, y: number): boolean {
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
    const matrix = shape.getScreenCTM()
    return matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
  }

  function linear(value: number): number {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }

  function luminance([red, green, blue]: Colour): number {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /** An office printer makes grey of the values as they are (ITU-R BT.601). */
  function greyness([red, green, blue]: Colour): number {
    return linear(0.299 * red + 0.587 * green + 0.114 * blue)
  }

  function ratio(one: number, other: number): number {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  function hex(colour: readonly number[]): string {
    return `#${colour.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`
  }
}
