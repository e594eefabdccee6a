import { describe, expect, it } from 'vitest'
import { nearest } from '../../scripts/content/nearest.ts'
import { unknownName } from '../../scripts/content/unknown-name.ts'

describe('did you mean', () => {
  it.each([
    ['a letter too few', 'straplin', 'strapline'],
    ['a letter too many', 'titlle', 'title'],
    ['two letters swapped', 'tilte', 'title'],
    ['another letter', 'organization', 'organisation'],
    ['capital letters', 'Title', 'title'],
  ])('finds the word behind %s', (_, written, meant) => {
    expect(nearest(written, ['strapline', 'title', 'organisation', 'intro'])).toBe(meant)
  })

  it('takes the nearest of two that are near', () => {
    expect(nearest('C22', ['C1', 'C2', 'C3'])).toBe('C2')
  })

  it('takes two letters swapped for one slip, not two', () => {
    expect(nearest('cat', ['cots', 'act'])).toBe('act')
  })

  it('offers nothing for a word that is like none, and shows them all instead', () => {
    expect(nearest('handout', ['poster', 'deck'])).toBeUndefined()
    expect(nearest('handout', [])).toBeUndefined()
    expect(unknownName('artefact', 'handout', ['poster', 'deck']).mend).toMatch(/poster, deck/)
  })
})
