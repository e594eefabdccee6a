import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock } from '../../scripts/views/clock.ts'

describe('the clock of a run sheet', () => {
  it.each([
    [810, 0, '13:30'],
    [540, 5, '09:05'],
    [1425, 30, '00:15'],
    [1439, 1, '00:00'],
  ])('%i minutes after midnight and %i more is %s', (start, after, time) => {
    expect(clock(start, after)).toBe(time)
  })

  it('counts from the start where nobody has said when that is', () => {
    expect(['+0', '+90']).toEqual([clock(null, 0), clock(null, 90)])
    // The sign stays before its figures where words are read from right to left.
    expect(clock(null, 90, 'ar')).toBe('\u200e+90')
  })

  it('never leaves the day', () => {
    assert(
      property(integer({ min: 0, max: 1439 }), integer({ min: 0, max: 240 }), (start, after) => {
        expect(clock(start, after)).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      }),
    )
  })
})
