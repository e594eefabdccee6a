import type { Ink } from './ink.ts'

/**
 * Inks for a colour that nobody has chosen inks for, in whole percent: what all three take away goes into black.
 * The formula knows nothing of paper or ink, so the colour may shift; greys stay black alone.
 */
export function inkByFormula(colour: string): Ink {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    at => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  )
  const light = Math.max(red, green, blue)
  const share = (part: number): number => (light === 0 ? 0 : Math.round((1 - part / light) * 100))
  return [share(red), share(green), share(blue), Math.round((1 - light) * 100)]
}
