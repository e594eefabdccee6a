/** WCAG 2.2 AA for text of any size. Marks and lines would need 3:1, but accents stand behind words as well. */
export const leastContrast = 4.5

/** Contrast of two colours, from 1 to 21, by WCAG 2.2's relative luminance. Order does not matter. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The colour nearest to this one, darker or lighter, that reaches a contrast on every ground, if there is one. */
export function nearestPassing(
  colour: string,
  grounds: readonly string[],
  least: number,
): string | undefined {
  const passes = (candidate: string): boolean => grounds.every(ground => contrast(candidate, ground) >= least)
  for (let share = 0; share <= 100; share++) {
    for (const towards of [0, 255]) {
      const candidate = mix(colour, towards, share / 100)
      if (passes(candidate)) return candidate
    }
  }
  return undefined
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const mix = (colour: string, towards: number, share: number): string =>
  `#${channels(colour)
    .map(value =>
      Math.round(value + (towards - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`
