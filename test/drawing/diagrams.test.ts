import { describe, expect, it } from 'vitest'
import type { Cast, Drawing, Mark, Stroke } from '../../scripts/drawing/drawing.ts'
import { flight } from '../../scripts/drawing/flight.ts'
import { planLine } from '../../scripts/drawing/plan-line.ts'
import { roundOne } from '../../scripts/drawing/round-one.ts'
import { thereAndBack } from '../../scripts/drawing/there-and-back.ts'
import { yearLines } from '../../scripts/drawing/year-lines.ts'

const shapes = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'hexagon', 'octagon', 'cross', 'ring']
const cast = (count: number): Cast[] =>
  shapes.slice(0, count).map((mark, index) => ({ id: `C${index + 1}`, mark }))
const frame = { width: 180, height: 60, weight: 2.4, off: 7 }
const marksOf = ({ parts }: Drawing): Mark[] => parts.filter(part => part.draws === 'mark')
const solid = ({ parts }: Drawing): Stroke[] =>
  parts.filter(part => part.draws === 'stroke' && part.pitch === undefined) as Stroke[]
const dotted = ({ parts }: Drawing): Drawing['parts'] =>
  parts.filter(part => part.draws === 'stroke' && part.pitch !== undefined)
const inside = (drawing: Drawing): boolean =>
  marksOf(drawing).every(
    ({ x, y, size }) =>
      x - size / 2 >= -0.01 &&
      x + size / 2 <= drawing.width + 0.01 &&
      y - size / 2 >= -0.01 &&
      y + size / 2 <= drawing.height + 0.01,
  )

describe.each([3, 4, 6, 7, 9])('with %d promises', count => {
  const all = cast(count)

  it('the line there and back has every mark once, in their order', () => {
    const drawing = thereAndBack(all, { ...frame, returns: true })
    expect(marksOf(drawing).map(mark => mark.id)).toEqual(all.map(one => one.id))
    const places = marksOf(drawing).map(mark => mark.x)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(inside(drawing)).toBe(true)
    expect(solid(drawing).length, 'one stroke, not a dash between marks').toBe(1)
    const ahead = thereAndBack(all, { ...frame, returns: false })
    expect(dotted(drawing).length).toBe(1)
    expect(dotted(ahead).length, 'nothing leads back where there is no way back').toBe(0)
    expect(inside(ahead)).toBe(true)
  })

  it('a plan has a stop in every column, and dots after the last', () => {
    const drawing = planLine(4, all, 1, { ...frame, height: 26 })
    expect(marksOf(drawing).map(({ x }) => Math.floor(x / 45))).toEqual([0, 1, 2, 3])
    expect(inside(drawing)).toBe(true)
    expect(solid(drawing).map(stroke => stroke.d)).toEqual([expect.stringMatching(/^M-7 /)])
  })

  it('each step of a flight has one person more, all of them above it', () => {
    const drawing = flight(4, all, 0, { ...frame, height: 96, rise: 16, foot: 16 })
    const people = [0, 1, 2, 3].map(step => marksOf(drawing).filter(({ x }) => Math.floor(x / 45) === step))
    expect(people.map(one => one.length)).toEqual([1, 2, 3, 4])
    expect(inside(drawing)).toBe(true)
    const heights = people.map(one => one[0]?.y ?? 0)
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
  })

  it.each([5, 8, 11, 12])('%d people to turn to stand round one, and none of them meets another', helpers => {
    const height = Math.ceil(helpers / 2) * 17 + 20
    const drawing = roundOne(helpers, all, 0, { ...frame, height, beside: 60, foot: 20 })
    const [one, ...others] = marksOf(drawing)
    expect(one?.x).toBe(90)
    expect(others.length).toBe(helpers)
    expect(inside(drawing)).toBe(true)
    const meeting = others.filter((a, index) =>
      others.slice(index + 1).some(b => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2),
    )
    expect(meeting).toEqual([])
  })

  it('a year has a mark in every month that is due', () => {
    const drawing = yearLines([1, 3, 6, 12], all, 2, { ...frame, height: 116, words: 14 })
    const months = [0, 1, 2, 3].map(row =>
      marksOf(drawing)
        .filter(({ y }) => Math.floor(y / 29) === row)
        .map(({ x }) => Math.ceil(x / 15)),
    )
    expect(months).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [3, 6, 9, 12], [6, 12], [12]])
    expect(inside(drawing)).toBe(true)
  })
})
