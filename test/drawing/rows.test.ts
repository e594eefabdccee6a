import { expect, it } from 'vitest'
import { drawScene } from '../../scripts/drawing/draw-scene.ts'
import type { Part } from '../../scripts/drawing/drawing.ts'
import { lineBetween } from '../../scripts/drawing/line-between.ts'
import type { Scene } from '../../scripts/drawing/scene.ts'

/** Two people on even ground. */
const scene: Scene = {
  name: 'ground',
  width: 440,
  strokes: [{ d: 'M0 268L440 268', dotted: false }],
  heads: [{ who: 0, x: 220, y: 120, r: 30 }],
}
const all = [
  { id: 'C1', mark: 'circle' },
  { id: 'C2', mark: 'square' },
]
const frame = { width: 100, height: 50, foot: 8 }

/** Where strokes begin and end; every one of them is written from its first place on with capitals and arcs. */
const ends = (parts: readonly Part[]): { from: number[]; to: number[]; weight: number }[] =>
  parts.flatMap(part => {
    if (part.draws !== 'stroke') return []
    let [x, y] = [0, 0]
    let from: number[] | undefined
    for (const [, letter = '', figures = ''] of part.d.matchAll(/([MLHVACa])([^MLHVACa]*)/g)) {
      const numbers = figures
        .trim()
        .split(/[\s,]+/)
        .map(Number)
      const [one = 0, other = 0] = numbers
      if (letter === 'H') x = one
      else if (letter === 'V') y = one
      else if (letter === 'A' || letter === 'C') [x, y] = numbers.slice(-2) as [number, number]
      else if (letter === 'a') [x, y] = [x + (numbers[5] ?? 0), y + (numbers[6] ?? 0)]
      else [x, y] = [one, other]
      from ??= [x, y]
    }
    return [{ from: from ?? [], to: [x, y], weight: part.weight }]
  })
const near = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) < 0.05)

it('the line comes down to a scene from the row above, and turns down behind it to the next', () => {
  const { parts } = drawScene(scene, all, 0, { ...frame, above: 5, below: 97 })
  const strokes = ends(parts)
  expect(strokes.map(({ from, to }) => [from, to])).toEqual([
    [
      [5, 0],
      [97, 50],
    ],
  ])
})

it('without rows it runs from edge to edge as before', () => {
  const strokes = ends(drawScene(scene, all, 0, frame).parts)
  expect(strokes.some(({ from }) => near(from, [0, 42]))).toBe(true)
  expect(strokes.some(({ to }) => near(to, [100, 42]))).toBe(true)
})

it('between two rows the line leaves where one ends and comes in where the next begins', () => {
  const [back] = ends(lineBetween({ width: 100, height: 10, from: 97, to: 5, weight: 1 }).parts)
  expect(back?.from).toEqual([97, 0])
  expect(back && near(back.to, [5, 10])).toBe(true)
  const [down] = ends(lineBetween({ width: 100, height: 10, from: 97, to: 97, weight: 1 }).parts)
  expect([down?.from, down?.to]).toEqual([
    [97, 0],
    [97, 10],
  ])
})
