import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOf, cardsOn, cellOf, cornerOf } from '../../scripts/finishers/imposition/cell.ts'
import { type GridName, grids } from '../../scripts/finishers/imposition/grid.ts'
import { cardsPerSheet, layCards } from '../../scripts/finishers/imposition/lay-cards.ts'
import { paper } from '../../scripts/finishers/imposition/paper.ts'
import { saddleStitch } from '../../scripts/finishers/imposition/saddle-stitch.ts'
import { overlap, tileGrid } from '../../scripts/finishers/imposition/tile-grid.ts'

const names = Object.keys(grids) as GridName[]
const anyGrid = fc.constantFrom(...names).map(name => grids[name])
const anyFlip = fc.constantFrom('long' as const, 'short' as const)
const anyBacks = fc.constantFrom('none', 'same', 'mirrored', 'fold-over' as const)
const straight = { x: 0, y: 0 }

describe('a grid of cards', () => {
  it.each(names)('%s leaves 8 mm of the sheet free, the same on both sides', name => {
    const grid = grids[name]
    const first = cornerOf({ row: 0, column: 0 }, grid)
    const last = cornerOf({ row: grid.rows - 1, column: grid.columns - 1 }, grid)
    expect(first.x).toBeGreaterThanOrEqual(8)
    expect(first.y).toBeGreaterThanOrEqual(8)
    expect(paper.A4[0] - last.x - grid.width).toBeCloseTo(first.x, 6)
    expect(paper.A4[1] - last.y - grid.height).toBeCloseTo(first.y, 6)
  })

  it('has its cards edge to edge, none over another', () => {
    for (const name of names) {
      const grid = grids[name]
      const corners = Array.from({ length: cardsOn(grid) }, (_, index) => cornerOf(cellOf(index, grid), grid))
      const apart = corners.flatMap((one, index) =>
        corners
          .slice(index + 1)
          .map(other =>
            Math.max(Math.abs(one.x - other.x) / grid.width, Math.abs(one.y - other.y) / grid.height),
          ),
      )
      expect(Math.min(...apart)).toBeCloseTo(1, 6)
    }
  })
})

describe('the back of a card', () => {
  it('lies behind its front when the sheet is turned', () => {
    fc.assert(
      fc.property(anyGrid, anyFlip, fc.nat(9), (grid, flip, index) => {
        const front = cellOf(index % cardsOn(grid), grid)
        const [here, there] = [cornerOf(front, grid), cornerOf(backOf(front, grid, flip), grid)]
        // Turned on the long edge left and right change places; on the short edge up and down.
        const behind =
          flip === 'long'
            ? { x: paper.A4[0] - there.x - grid.width, y: there.y }
            : { x: there.x, y: paper.A4[1] - there.y - grid.height }
        expect(behind.x).toBeCloseTo(here.x, 6)
        expect(behind.y).toBeCloseTo(here.y, 6)
      }),
    )
  })

  it('stands where it belongs on a sheet that is not full, and nothing stands behind an empty place', () => {
    fc.assert(
      fc.property(anyGrid, anyFlip, fc.integer({ min: 1, max: 40 }), (grid, flip, cards) => {
        const sides = layCards({ grid, cards, backs: 'mirrored', flip, offset: straight })
        expect(sides.length).toBe(2 * Math.ceil(cards / cardsOn(grid)))
        for (const [index, { placed }] of sides.entries()) {
          if (index % 2 === 0) continue
          const fronts = sides[index - 1]?.placed.filter(one => one.source === 1) ?? []
          const backs = placed.filter(one => one.source === 2)
          expect(backs.map(one => one.page)).toEqual(fronts.map(one => one.page))
          for (const [card, back] of backs.entries()) {
            const front = fronts[card]
            const x = flip === 'long' ? paper.A4[0] - back.x - grid.width : back.x
            const y = flip === 'long' ? back.y : paper.A4[1] - back.y - grid.height
            expect([x, y].map(Math.round)).toEqual([front?.x, front?.y].map(value => Math.round(value ?? 0)))
            expect(back.turned).toBe(flip === 'short')
          }
        }
      }),
    )
  })

  it('is there once for every card, whatever the mode', () => {
    fc.assert(
      fc.property(anyGrid, anyBacks, fc.integer({ min: 1, max: 40 }), (grid, backs, cards) => {
        const sides = layCards({ grid, cards, backs, flip: 'long', offset: straight })
        const all = sides.flatMap(side => side.placed)
        const pagesOf = (source: number): number[] =>
          all.filter(one => one.source === source).map(one => one.page)
        const every = Array.from({ length: cards }, (_, index) => index)
        expect(pagesOf(1)).toEqual(every)
        expect(pagesOf(2)).toEqual(backs === 'none' ? [] : backs === 'same' ? every.map(() => 0) : every)
        // What stands around the cards has a page for every side.
        expect(pagesOf(0)).toEqual(sides.map((_, index) => index))
      }),
    )
  })

  it('of a card that is folded over meets it at the fold', () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 1, max: 20 }), (grid, cards) => {
        const order = { grid, cards, backs: 'fold-over', flip: 'long', offset: straight } as const
        const sides = layCards(order)
        expect(sides.length).toBe(Math.ceil(cards / cardsPerSheet(order)))
        for (const { placed } of sides) {
          for (const front of placed.filter(one => one.source === 1)) {
            const back = placed.find(one => one.source === 2 && one.page === front.page)
            const beside = grid.columns > 1
            expect(back?.x).toBeCloseTo(front.x + (beside ? grid.width : 0), 6)
            expect(back?.y).toBeCloseTo(front.y - (beside ? 0 : grid.height), 6)
            expect(back?.turned ?? false).toBe(!beside)
          }
        }
      }),
    )
  })

  it('moves against what the printer does wrong, and what stands around it moves, too', () => {
    const order = { grid: grids['six-up'], cards: 4, backs: 'mirrored', flip: 'long' } as const
    const right = layCards({ ...order, offset: straight })
    const off = layCards({ ...order, offset: { x: 1.5, y: -0.5 } })
    expect(off[0]).toEqual(right[0])
    for (const [index, one] of (off[1]?.placed ?? []).entries()) {
      const there = right[1]?.placed[index]
      expect([one.x - (there?.x ?? 0), one.y - (there?.y ?? 0)]).toEqual([-1.5, 0.5])
    }
  })
})

describe('a booklet', () => {
  it('has every page once, blanks only before the last, which is the back cover', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), pages => {
        const sheets = saddleStitch(pages)
        const read = inOrder(sheets)
        expect(sheets.length).toBe(Math.ceil(pages / 4))
        const blanks = sheets.length * 4 - pages
        const before = Array.from({ length: pages - 1 }, (_, index) => index)
        expect(read).toEqual([...before, ...Array.from({ length: blanks }, () => null), pages - 1])
      }),
    )
  })

  it('of four pages is one sheet, as anybody can fold it', () => {
    expect(saddleStitch(4)).toEqual([{ front: [3, 0], back: [1, 2] }])
  })
})

/** As the booklet is leafed through: down the sheets on the right and their backs on the left, and back up again. */
function inOrder(sheets: ReturnType<typeof saddleStitch>): (number | null)[] {
  const first = sheets.flatMap(({ front, back }) => [front[1], back[0]])
  const second = sheets.toReversed().flatMap(({ front, back }) => [back[1], front[0]])
  return [...first, ...second]
}

describe('the sheets of a large poster', () => {
  const posters = [paper.A1, paper.A2] as const
  it('hold all of it but the white that nobody would miss, each 10 mm over the next', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...posters),
        fc.constantFrom('A4' as const, 'A3' as const),
        fc.integer({ min: 0, max: 30 }),
        (poster, on, spare) => {
          const { columns, rows, tile, sheet, left, top } = tileGrid(poster, on, spare)
          const reach = (start: number, count: number, size: number): number =>
            start + count * (size - overlap) + overlap
          expect(Math.max(left, top)).toBeLessThanOrEqual(spare)
          expect(reach(left, columns, tile[0])).toBeGreaterThanOrEqual(poster[0] - spare)
          expect(reach(top, rows, tile[1])).toBeGreaterThanOrEqual(poster[1] - spare)
          expect([sheet[0] - tile[0], sheet[1] - tile[1]]).toEqual([16, 16])
          // One row or column fewer would not hold it.
          expect(reach(0, columns - 1, tile[0])).toBeLessThan(poster[0] - 2 * spare)
          expect(reach(0, rows - 1, tile[1])).toBeLessThan(poster[1] - 2 * spare)
        },
      ),
    )
  })

  it('are as few as can be: nine of A4 or four of A3 for a poster of A1 with a white edge', () => {
    const count = (on: 'A4' | 'A3', spare: number): number => {
      const { columns, rows } = tileGrid(paper.A1, on, spare)
      return columns * rows
    }
    expect([count('A4', 28), count('A3', 28), count('A4', 0)]).toEqual([9, 4, 15])
  })
})
