import { expect, it } from 'vitest'
import type { Drawing, Part } from '../../scripts/drawing/drawing.ts'
import { mirrored } from '../../scripts/drawing/mirrored.ts'

const line: Part = { draws: 'stroke', d: 'M10 20L60 20', weight: 2 }
const tick: Part = { draws: 'stroke', d: 'M0 5L4 10L12 0', weight: 2, sign: true }
const mark: Part = {
  ...{ draws: 'mark', id: 'C1', mark: 'triangle', x: 30, y: 20, size: 8, look: 'own', halo: 1 },
}
const arrow: Part = { draws: 'arrow', x: 10, y: 20, points: 'left', size: 4 }
const stop: Part = { draws: 'stop', x: 60, y: 20, size: 6, weight: 1 }
const drawing: Drawing = { width: 100, height: 40, parts: [line, tick, mark, arrow, stop] }

it('runs the line of a drawing from the other side, with its marks, arrows and stops', () => {
  const [way, , whose, head, halt] = mirrored(drawing).parts
  expect(way).toEqual({ ...line, d: 'M90 20L40 20' })
  expect(whose).toEqual({ ...mark, x: 70 })
  expect(head).toEqual({ ...arrow, x: 90, points: 'right' })
  expect(halt).toEqual({ ...stop, x: 40 })
})

it('leaves a tick as it is written, at the other side', () => {
  expect(mirrored(drawing).parts[1]).toEqual({ ...tick, d: 'M88 5L92 10L100 0' })
})

it('is what it was when it is turned twice', () => {
  expect(mirrored(mirrored(drawing))).toEqual(drawing)
})
