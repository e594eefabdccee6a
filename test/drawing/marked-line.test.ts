import { describe, expect, it } from 'vitest'
import type { Cast, Mark, Part, Stroke } from '../../scripts/drawing/drawing.ts'
import { markPattern } from '../../scripts/drawing/mark-pattern.ts'
import { markedLine } from '../../scripts/drawing/marked-line.ts'
import { wayBack } from '../../scripts/drawing/way-back.ts'
import { counts } from '../fixtures.ts'

const cast = (count: number): Cast[] =>
  Array.from({ length: count }, (_, index) => ({ id: `C${index + 1}`, mark: `mark-${index}` }))
const marksOf = (parts: readonly Part[]): Mark[] => parts.filter(part => part.draws === 'mark')
const strokesOf = (parts: readonly Part[]): Stroke[] => parts.filter(part => part.draws === 'stroke')

describe('the line with its marks', () => {
  const frame = { width: 97, height: 92, at: 77, weight: 1.6, from: 10, to: 87, size: 8 }

  it('is one stroke from edge to edge, and every mark lies over it with a halo', () => {
    const { parts } = markedLine(cast(7), frame)
    expect(strokesOf(parts).map(({ d }) => d)).toEqual(['M0 77H97'])
    expect(parts.findIndex(part => part.draws === 'mark')).toBe(1)
    expect(marksOf(parts).map(({ x }) => Math.round(x))).toEqual([10, 23, 36, 49, 61, 74, 87])
    expect(marksOf(parts).filter(({ halo }) => halo < 1)).toEqual([])
  })

  it('stays whole where it ends in an arrow', () => {
    for (const leads of ['left', 'right'] as const) {
      const { parts } = markedLine(cast(3), { ...frame, leads })
      const places = strokesOf(parts).flatMap(({ d }) =>
        [...d.matchAll(/[ML]([\d.]+) /g)].map(one => Number(one[1])),
      )
      expect(places.length).toBeGreaterThan(3)
      expect(Math.min(...places.filter(place => place > 0)) >= frame.weight / 2).toBe(true)
      expect(Math.max(...places) <= frame.width - frame.weight / 2).toBe(true)
    }
  })
})

describe('the back of a card', () => {
  it.each(counts)('shows each of %i marks whole, and none where its words stand', count => {
    const frame = { width: 97, height: 92, pitch: 15, size: 7, clearFrom: 34, clearTo: 58 }
    const marks = marksOf(markPattern(cast(count), frame).parts)
    expect(marks.length).toBeGreaterThan(20)
    const whole = marks.filter(({ x, y }) => x > 4 && x < 93 && y > 4 && y < 88)
    expect(new Set(whole.map(({ id }) => id)).size).toBe(count)
    expect(marks.filter(({ y }) => y > 31 && y < 61)).toEqual([])
    // Cut on the right as on the left, it has no white rim.
    expect(marks.filter(({ x }) => x === 0).length).toBeGreaterThan(2)
    expect(marks.filter(({ x }) => Math.abs(x - 97) < 0.01).length).toBeGreaterThan(2)
  })
})

describe('the way back over cards in a row', () => {
  const frame = { width: 97, height: 138, ground: 44, back: 121, weight: 1.3, left: 8, right: 92 }

  it('leaves each card where it comes into the one before', () => {
    const [first, through, last] = (['first', 'none', 'last'] as const).map(
      turn => wayBack({ ...frame, turn }).parts,
    )
    const [up, along, down] = [first, through, last].map(parts => strokesOf(parts ?? [])[0]?.d ?? '')
    expect(along).toBe('M97 121H0')
    expect(up).toMatch(/^M97 121H/)
    expect(down).toMatch(/H0$/)
    expect(first?.filter(part => part.draws === 'arrow').length).toBe(1)
    expect([first, through, last].flatMap(parts => strokesOf(parts ?? [])).every(({ pitch }) => pitch)).toBe(
      true,
    )
  })
})
