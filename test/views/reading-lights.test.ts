import { describe, expect, it } from 'vitest'
import { readingLights } from '../../scripts/views/reading-lights.ts'
import { shippedSubject, subjectOf } from '../fixtures.ts'

const own = subjectOf('everyone')

/** The tests' own compact with one text alone, which is everything that is read. */
const reading = (text: string) =>
  readingLights({
    language: own.language,
    compact: { intro: { text, at: 'compact/intro' } } as unknown as typeof own.compact,
  })

describe('the lights of a compact', () => {
  it('are those of the formula', () => {
    // 2 sentences, 8 words, 42 letters: 4.71 × 42 / 8 + 0.5 × 8 / 2 − 21.43 = 5.3, and five years more.
    expect(reading('Nobody waits here. All three branches answer early.')).toEqual({
      wordsPerSentence: 4,
      longestSentence: 5,
      readingAge: 10,
    })
  })

  it('leave headings out, and what is no sentence', () => {
    expect(reading('A heading of many words')).toBeNull()
    expect(reading('')).toBeNull()
  })

  it('go up with long words and long sentences', () => {
    const short = reading('We help. We say why. We say so soon.')?.readingAge ?? 0
    const long = reading(
      'Organisational transformation programmes necessitate comprehensive interdisciplinary communication arrangements.',
    )
    expect(long?.readingAge).toBeGreaterThan(short + 5)
  })

  it('are told of English alone', () => {
    expect(readingLights({ ...own, language: 'cy' })).toBeNull()
  })

  it('are there for every edition, and none of them is a mark to pass', () => {
    for (const edition of ['everyone', 'example-trust'])
      expect(readingLights(shippedSubject(edition))).toMatchObject({ readingAge: expect.any(Number) })
  })
})
