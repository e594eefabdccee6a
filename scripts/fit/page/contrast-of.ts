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

/** The contrast of some words as WCAG 2.2 reckons it. Runs inside the page; see `in-page.ts`. */
export function contrastOf(
  element: Element,
  rect: DOMRect | undefined,
  shapes: readonly Shape[],
): Contrast | undefined {
  type Colour = readonly [red: number, green: number, blue: number]
  const own = colourOf(getComputedStyle(element).color)
  if (!own) return undefined
  const ground = groundOf()
  const ink = over(own, ground)
  return {
    colours: [hex(ink), hex(ground)],
    inColour: ratio(luminance(ink), luminance(ground)),
    inGrey: ratio(greyness(ink), greyness(ground)),
  }

  /** A colour as the browser tells it: `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3 / 0.5)` of a mixed one. */
  function colourOf(css: string): (Colour & { readonly alpha?: number }) | undefined {
    const parts = (css.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
    if (!/^(rgba?|color)\(/.test(css)) throw new Error(`a colour that cannot be read: ${css}`)
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    const scale = css.startsWith('color(') ? 255 : 1
    return alpha === 0
      ? undefined
      : Object.assign([red * scale, green * scale, blue * scale] as const, { alpha })
  }

  /** A colour that lets its ground through. */
  function over(top: Colour & { readonly alpha?: number }, ground: Colour): Colour {
    const mix = (index: 0 | 1 | 2): number =>
      top[index] * (top.alpha ?? 1) + ground[index] * (1 - (top.alpha ?? 1))
    return [mix(0), mix(1), mix(2)]
  }

  /** The colour behind the middle of some words: that of a shape below them, or of the nearest box with one. */
  function groundOf(): Colour {
    if (rect) {
      const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
      const below = shapes.filter(
        one =>
          holds(one, x, y) &&
          getComputedStyle(one.shape).fill !== 'none' &&
          one.shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
      )
      const top = below.at(-1)
      const fill = top && colourOf(getComputedStyle(top.shape).fill)
      if (fill) return over(fill, [255, 255, 255])
    }
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor)
      if (colour) return over(colour, [255, 255, 255])
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
