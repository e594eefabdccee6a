import type { LogoFault } from './logo-fault.ts'

/** How many times as wide as high a logo may be. Its place is three times as wide as high. */
const [tallest, widest] = [1 / 4, 20]

/** A logo that is nearly a line: in its place, 48 mm by 16 mm, one way or the other would be less than 2.4 or 4 mm. */
export function shapeFault(width: number, height: number, name: string): LogoFault[] {
  const ratio = width / height
  if (ratio >= tallest - 0.001 && ratio <= widest + 0.001) return []
  const times = (number: number): string =>
    number >= 10 ? Math.round(number).toLocaleString('en-GB') : number.toFixed(1)
  return [
    {
      code: 'load/logo-shape',
      severity: 'error',
      what:
        ratio > 1
          ? `${name} is ${times(ratio)} times as wide as high; ${widest} is the most`
          : `${name} is ${times(1 / ratio)} times as high as wide; ${1 / tallest} is the most`,
      why: 'In the place that a logo has, it would be a thin line that nobody can read.',
      mend: 'Use a form of the logo that is nearer to a square, or cut off the empty space around it.',
    },
  ]
}
