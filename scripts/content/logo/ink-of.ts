import type { Tone } from '../../model.ts'
import type { Pixels } from './pixels.ts'

/** Where there is ink on a picture, in pixels, and of which colours it is. */
export interface Inked {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly tones: readonly Tone[]
}

/** Less than this, of 255, is the soft edge of a shape or nothing. */
const cover = 16

/** From this on, of 255, a colour in the corners is the paper that the drawing was saved on. */
const nearWhite = 250

/** Colours that take less of the ink than this are edges. */
const least = 0.004

/**
 * What of a picture is ink. Its ground is what is clear; where the corners are white, white is: a logo is often saved on
 * a white sheet. Nothing where it has no ink at all.
 */
export function inkOf({ width, height, data }: Pixels): Inked | undefined {
  const corners = [0, width - 1, (height - 1) * width, height * width - 1].map(at => at * 4)
  const isClear = corners.some(at => (data[at + 3] ?? 0) < cover)
  const onWhite = !isClear && corners.every(at => isWhite(data, at))
  let [left, top, right, bottom] = [width, height, -1, -1]
  const sums = new Map<number, [pixels: number, red: number, green: number, blue: number, cover: number]>()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const opacity = data[at + 3] ?? 0
      if (opacity < cover || (onWhite && isWhite(data, at))) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
      const key = ((red >> 4) << 12) | ((green >> 4) << 8) | (blue & 0xf0) | (opacity >> 5)
      const sum = sums.get(key)
      if (sum === undefined) sums.set(key, [1, red, green, blue, opacity])
      else {
        sum[0]++
        sum[1] += red
        sum[2] += green
        sum[3] += blue
        sum[4] += opacity
      }
    }
  if (right < 0) return undefined
  return {
    x: left,
    y: top,
    width: right - left + 1,
    height: bottom - top + 1,
    tones: tonesOf([...sums.values()]),
  }
}

function tonesOf(sums: readonly (readonly [number, number, number, number, number])[]): Tone[] {
  const all = sums.reduce((total, [pixels]) => total + pixels, 0)
  const many = sums.filter(([pixels]) => pixels / all >= least)
  // A photograph has so many colours that none of them stands out.
  return (many.length > 0 ? many : sums)
    .map(([pixels, red, green, blue, opacity]) => ({
      colour: hex([red, green, blue].map(sum => sum / pixels)),
      cover: Math.round((opacity / pixels / 255) * 100) / 100,
      share: Math.round((pixels / all) * 1000) / 1000,
    }))
    .sort((a, b) => b.share - a.share || (a.colour < b.colour ? -1 : 1))
}

const isWhite = (data: Uint8Array, at: number): boolean =>
  Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= nearWhite &&
  (data[at + 3] ?? 0) >= nearWhite

const hex = (parts: readonly number[]): string =>
  `#${parts
    .map(part => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`
