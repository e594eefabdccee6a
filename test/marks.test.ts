import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ThemeFile } from '../scripts/content/compact.generated.ts'
import { contrast } from '../scripts/content/contrast.ts'
import { diskFiles } from '../scripts/content/disk-files.ts'
import { readSchemas, schemaOf } from '../scripts/content/schema.ts'
import { shipped } from './fixtures.ts'

const compact = schemaOf(readSchemas(diskFiles(shipped)), 'compact')
const marks = compact.properties?.commitments?.items?.properties?.mark?.enum ?? []

/** A mark of 4 mm as a printer of 300 dpi draws it: which of its 47 × 47 dots are black. */
async function dots(name: string): Promise<boolean[]> {
  const svg = readFileSync(join(shipped, 'templates/shared/marks', `${name}.svg`), 'utf8')
  const picture = await loadImage(Buffer.from(svg.replace('<svg ', '<svg width="47" height="47" ')))
  const context = createCanvas(47, 47).getContext('2d')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, 47, 47)
  return Array.from({ length: 47 * 47 }, (_, index) => (data[index * 4 + 3] ?? 0) > 127)
}

describe('the marks', () => {
  it('are nine, differ in grey at 4 mm, and look equally big', async () => {
    expect(marks).toHaveLength(9)
    const drawn = await Promise.all(marks.map(async name => ({ name, dots: await dots(name) })))
    for (const [index, one] of drawn.entries()) {
      const black = one.dots.filter(Boolean).length
      expect(black, one.name).toBeGreaterThan(0.33 * 47 * 47)
      expect(black, one.name).toBeLessThan(0.6 * 47 * 47)
      for (const other of drawn.slice(index + 1)) {
        const unlike = one.dots.filter((dot, at) => dot !== other.dots[at]).length
        expect(unlike / black, `${one.name} and ${other.name}`).toBeGreaterThan(0.07)
      }
    }
  })
})

describe.each(['neutral', 'identity'])('the theme %s', name => {
  const theme = parse(readFileSync(join(shipped, 'templates/themes', `${name}.yaml`), 'utf8')) as ThemeFile
  const accents = Object.entries(theme.accents)

  it('has nine accents that can be read on paper and on their tints, and differ like their tints', () => {
    expect(accents).toHaveLength(9)
    for (const [code, { colour, tint }] of accents) {
      expect(contrast(colour, theme.paper), code).toBeGreaterThanOrEqual(name === 'neutral' ? 6.79 : 4.5)
      expect(contrast(colour, tint), code).toBeGreaterThanOrEqual(4.5)
      for (const [other, { colour: second, tint: pale }] of accents)
        if (other > code) {
          expect(apart(colour, second), `${code} and ${other}`).toBeGreaterThan(12)
          expect(apart(tint, pale), `the tints of ${code} and ${other}`).toBeGreaterThan(2.5)
        }
    }
  })

  it('has inks for each of its colours', () => {
    const colours = accents.flatMap(([, { colour, tint }]) => [colour, tint])
    expect([...colours, theme.ink, theme.quiet, theme.panel].filter(one => !theme.builds?.[one])).toEqual([])
  })
})

/** How far two colours are from each other for the eye, in the Lab space (CIE 1976). */
function apart(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))
}

function lab(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
