import { pressProfileFile } from '../../tools/press-profile-file.ts'
import type { Ink } from './ink.ts'
import { inkByFormula } from './ink-by-formula.ts'
import { type Lut, readLut } from './profile-lut.ts'

/** Sums of inks, of all four in per cent, that a press can dry. */
const most = 300

/**
 * Inks for a colour that nobody has chosen inks for, in whole percent, as the profile of the press mixes it: relative
 * colorimetric, with the black of the paper's blackest taken for black. Greys stay black alone: letters in four inks
 * need four plates to meet.
 */
export function inkByProfile(colour: string): Ink {
  const parts = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  if (Math.max(...parts) === Math.min(...parts)) return inkByFormula(colour)
  const { black, intoInk } = openPress()
  const [x, y, z] = pcsOf(parts)
  // As much lighter as the blackest that the press can print is lighter than none.
  const [scaled, lifted, last] = [x, y, z].map(
    (value, index) => value * (1 - black) + (white[index] ?? 0) * black,
  ) as [number, number, number]
  const inks = intoInk(labOf(scaled, lifted, last)).map(part => Math.round(part * 100)) as [
    number,
    number,
    number,
    number,
  ]
  const total = inks.reduce((sum, part) => sum + part, 0)
  return total > most ? inkByFormula(colour) : inks
}

/** Of the space between profiles (ICC.1, 6.3.4): D50. */
const white = [0.9642, 1, 0.8249] as const

interface Press {
  /** How much light its blackest gives back, from 0 to 1. */
  readonly black: number
  readonly intoInk: Lut
}

let press: Press | undefined

function openPress(): Press {
  if (press) return press
  const [intoInk, intoLab] = ['B2A1', 'A2B1'].map(tag => readLut(pressProfileFile(), tag)) as [Lut, Lut]
  const [darkest = 0] = intoLab(intoInk(encoded(0, 0, 0)))
  const light = (darkest * 65535 * 100) / 65280
  press = { black: light <= 8 ? (light * 27) / 24389 : ((light + 16) / 116) ** 3, intoInk }
  return press
}

/** sRGB (IEC 61966-2-1) as XYZ, adapted to D50. */
function pcsOf(parts: readonly number[]): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = parts.map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return [
    0.4360747 * red + 0.3850649 * green + 0.1430804 * blue,
    0.2225045 * red + 0.7168786 * green + 0.0606169 * blue,
    0.0139322 * red + 0.0971045 * green + 0.7141733 * blue,
  ]
}

function labOf(...parts: [number, number, number]): number[] {
  const [x, y, z] = parts.map((value, index) => {
    const share = value / (white[index] ?? 1)
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
  }) as [number, number, number]
  return encoded(116 * y - 16, 500 * (x - y), 200 * (y - z))
}

/** Lab as profiles of the second kind write it (ICC.1, annex A): from 0 to 1. */
const encoded = (light: number, a: number, b: number): number[] =>
  [(light / 100) * 65280, (a + 128) * 256, (b + 128) * 256].map(value =>
    Math.min(1, Math.max(0, value / 65535)),
  )
