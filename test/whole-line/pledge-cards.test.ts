import { describe, expect, inject, it } from 'vitest'
import { type PaintedPath, paintedPaths } from '../reading/painted-paths.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { editions, output } from './outputs.ts'

type Line = readonly [x: number, y: number, x: number, y: number]

describe.each(editions)('the pledge cards of %s', edition => {
  it('have cut ticks for four equal cards, and every tick stands outside them', async () => {
    const ticks = await ticksOf(await onlySheet(edition))
    const upright = ticks.filter(([x0, , x1]) => x0 === x1)
    const level = ticks.filter(([, y0, , y1]) => y0 === y1)
    expect(upright.length + level.length).toBe(ticks.length)
    const columns = distinct(upright.map(([x]) => x))
    const rows = distinct(level.map(([, y]) => y))
    const [left = 0, middle = 0, right = 0] = columns
    const [top = 0, centre = 0, bottom = 0] = rows
    expect([columns.length, rows.length, upright.length, level.length]).toEqual([3, 3, 6, 6])
    expect([middle - left, centre - top]).toEqual(
      [right - middle, bottom - centre].map(size => expect.closeTo(size, 1)),
    )
    for (const [x0, y0, x1, y1] of ticks) {
      const inside =
        Math.max(x0, x1) > left &&
        Math.min(x0, x1) < right &&
        Math.max(y0, y1) > top &&
        Math.min(y0, y1) < bottom
      expect(inside, `${x0},${y0} to ${x1},${y1} mm`).toBe(false)
    }
  })

  it('keep their words clear of every cut', async () => {
    const sheet = await onlySheet(edition)
    const ticks = await ticksOf(sheet)
    const columns = distinct(ticks.filter(([x0, , x1]) => x0 === x1).map(([x]) => x))
    const rows = distinct(ticks.filter(([, y0, , y1]) => y0 === y1).map(([, y]) => y))
    const { items } = await sheet.page.getTextContent()
    const texts = items.flatMap(item => ('str' in item && item.str.trim() ? [item] : []))
    const [first = 0, , last = 0] = rows
    const onCards = texts.map(({ transform, width, height }) => {
      const [x, y] = [mm(transform[4]), sheet.height - mm(transform[5])]
      return { left: x, right: x + mm(width), top: y - mm(height), bottom: y }
    })
    const cards = onCards.filter(({ top, bottom }) => top > first && bottom < last)
    expect(cards.length).toBeGreaterThan(20)
    const near = cards.filter(
      ({ left, right, top, bottom }) =>
        columns.some(x => left < x + 4 && right > x - 4) || rows.some(y => top < y + 4 && bottom > y - 4),
    )
    expect(near).toEqual([])
  })
})

const mm = (points: number): number => (points * 25.4) / 72
const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

async function onlySheet(edition: string): Promise<Sheet> {
  const { pages } = await readPdf(output(inject('built'), edition, 'pledge-cards.pdf'))
  return pages[0] as Sheet
}

/** Short straight lines of one drawing, in millimetres from the top left corner, to a tenth. */
async function ticksOf({ page }: Sheet): Promise<Line[]> {
  const drawings = (await paintedPaths(page)).filter(path => path.stroked).map(straight)
  const short = drawings.filter(lines => lines.length > 4 && lines.every(line => lengthOf(line) < 8))
  expect(short.length, 'drawings of short lines').toBe(1)
  return short[0] ?? []
}

/** A path of moves (0) and straight lines (1) alone; anything else is not one of ours. */
function straight({ steps, onPaper }: PaintedPath): Line[] {
  const lines: Line[] = []
  for (let step = 0; step < steps.length; step += 6) {
    const [move, x0 = 0, y0 = 0, line, x1 = 0, y1 = 0] = steps.slice(step, step + 6)
    if (move !== 0 || line !== 1) return []
    const ends = [...onPaper([x0, y0]), ...onPaper([x1, y1])]
    const [a = 0, b = 0, c = 0, d = 0] = ends.map(value => Math.round(value * 10) / 10)
    lines.push([a, b, c, d])
  }
  return lines
}

const lengthOf = ([x0, y0, x1, y1]: Line): number => Math.hypot(x1 - x0, y1 - y0)
