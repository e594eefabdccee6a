import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tables } from '../../scripts/views/tables.ts'
import { subjectOf } from '../fixtures.ts'

const settings = subjectOf('everyone').workshops.tables
const people = integer({ min: 3, max: 500 })

describe('the tables of a room', () => {
  it('seat everybody', () => {
    assert(
      property(people, count => {
        expect(tables(count, settings).reduce((sum, size) => sum + size, 0)).toBe(count)
      }),
    )
  })

  it('are as even as people allow', () => {
    assert(
      property(people, integer({ min: 1, max: 60 }), (count, asked) => {
        for (const sizes of [tables(count, settings), tables(count, settings, asked)])
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('leave nobody in ones or twos, and nobody at a table where they cannot hear each other', () => {
    assert(
      property(people, count => {
        const sizes = tables(count, settings)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3)
        // Six is one more than a table holds, and two tables of three are better than that.
        expect(Math.max(...sizes)).toBeLessThanOrEqual(settings.size)
      }),
    )
  })

  it('are as many as somebody has counted, however full they are', () => {
    expect(tables(13, settings, 2)).toEqual([7, 6])
    expect(tables(13, settings, 4)).toEqual([4, 3, 3, 3])
  })

  it('go down by one where there would be too few people at each', () => {
    expect(tables(7, { ...settings, fewest: 4 })).toEqual([7])
    expect(tables(2, settings)).toEqual([2])
  })
})
