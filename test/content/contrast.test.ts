import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, nearestPassing } from '../../scripts/content/contrast.ts'

const colours = integer({ min: 0, max: 0xffffff }).map(
  number => `#${number.toString(16).padStart(6, '0').toUpperCase()}`,
)

describe('the contrast of two colours', () => {
  it.each([
    // Black on white is 21 by definition; the others are from the identity guidelines' own table.
    ['#000000', '#FFFFFF', 21],
    ['#005EB8', '#FFFFFF', 6.37],
    ['#768692', '#FFFFFF', 3.75],
    ['#777777', '#FFFFFF', 4.48],
    ['#12604F', '#12604F', 1],
  ])('of %s on %s is known to be %d', (one, other, known) => {
    // Cut, not rounded: 4.499 does not pass.
    expect(Math.floor(contrast(one, other) * 100) / 100).toBeCloseTo(known, 1)
    expect(contrast(one, other)).toBeCloseTo(known, 1)
  })

  it('is the same either way round, and between 1 and 21', () => {
    assert(
      property(colours, colours, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one))
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1)
        expect(contrast(one, other)).toBeLessThanOrEqual(21)
      }),
      { seed: 1 },
    )
  })
})

describe('the colour that is offered for one that is too pale', () => {
  it('passes on every ground, and a colour that passes already is offered as it is', () => {
    let offered = 0
    assert(
      property(colours, colours, (colour, ground) => {
        const nearest = nearestPassing(colour, ['#FFFFFF', ground], 4.5)
        if (nearest === undefined) {
          for (const last of ['#000000', '#FFFFFF'])
            expect(Math.min(contrast(last, '#FFFFFF'), contrast(last, ground))).toBeLessThan(4.5)
          return
        }
        offered++
        expect(contrast(nearest, '#FFFFFF')).toBeGreaterThanOrEqual(4.5)
        expect(contrast(nearest, ground)).toBeGreaterThanOrEqual(4.5)
        const passed = contrast(colour, '#FFFFFF') >= 4.5 && contrast(colour, ground) >= 4.5
        expect(nearest === colour).toBe(passed)
      }),
      { seed: 1, numRuns: 200 },
    )
    expect(offered).toBeGreaterThan(50)
  })

  it('is no darker than it has to be', () => {
    const nearest = nearestPassing('#768692', ['#FFFFFF'], 4.5) ?? ''
    expect(contrast(nearest, '#FFFFFF')).toBeLessThan(4.65)
  })

  it('is none when no colour can be read on all the grounds', () => {
    expect(nearestPassing('#1B1F24', ['#FFFFFF', '#4A5058'], 4.5)).toBeUndefined()
  })
})
