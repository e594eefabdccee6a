import { describe, expect, it } from 'vitest'
import { fillLine } from '../../scripts/content/fill-line.ts'
import { inBoth } from '../../scripts/views/in-both.ts'

const welsh = { text: 'Mae pawb yn perthyn', at: 'compact/commitments/C1/title' }
const english = { text: 'Everyone belongs', at: 'compact/commitments/C1/title' }

describe('words in two languages', () => {
  it('stand beside each other, the second with its own address and language', () => {
    const both = inBoth(
      { stops: [{ id: 'C1', title: welsh }] },
      { stops: [{ id: 'C1', title: english }] },
      'en-GB',
    )
    expect(both.stops[0]).toEqual({
      id: 'C1',
      title: { ...welsh, beside: { ...english, at: `${english.at}@en-GB`, language: 'en-GB' } },
    })
  })

  it('are said once where both say the same, and where the second has nothing in that place', () => {
    expect(inBoth(welsh, welsh, 'en-GB')).toEqual(welsh)
    expect(inBoth({ a: welsh, b: [welsh] }, { a: null }, 'en-GB')).toEqual({ a: welsh, b: [welsh] })
    expect(inBoth(welsh, { ...english, at: 'elsewhere' }, 'en-GB')).toEqual(welsh)
  })

  it('are filled each with its own', () => {
    const phrase = inBoth(
      { text: 'Edrychwch eto erbyn {date}', at: 'language/words/review_by' },
      { text: 'Look again by {date}', at: 'language/words/review_by' },
      'en-GB',
    )
    const date = inBoth(
      { text: '1 Mai', at: 'edition/review' },
      { text: '1 May', at: 'edition/review' },
      'en-GB',
    )
    const { text, beside } = fillLine(phrase, { date })
    expect([text, beside?.text]).toEqual(['Edrychwch eto erbyn 1 Mai', 'Look again by 1 May'])
    expect(beside?.language).toBe('en-GB')
  })
})
