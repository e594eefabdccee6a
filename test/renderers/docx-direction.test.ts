import { describe, expect, it } from 'vitest'
import { byDirection } from '../../scripts/renderers/docx/by-direction.ts'

const read = (text: string, base: 'ltr' | 'rtl') =>
  byDirection(text, base).map(one => `${one.rightToLeft ? '←' : '→'}${one.text}`)

describe('words in a Word file', () => {
  it('are one run where nothing is read from right to left', () => {
    expect(read('NHS (C3.2), page 1', 'ltr')).toEqual(['→NHS (C3.2), page 1'])
  })

  it('are cut where their direction changes, a name and its brackets in one piece', () => {
    expect(read('نعمل مع NHS (C3.2) كل يوم.', 'rtl')).toEqual(['←نعمل مع ', '→NHS (C3.2)', '← كل يوم.'])
  })

  it('keep figures in their order, and the full stop with its sentence', () => {
    expect(read('خلال 12 أسبوعا.', 'rtl')).toEqual(['←خلال ', '→12', '← أسبوعا.'])
  })

  it('lose no sign', () => {
    const text = 'اكتبوا إلى a.b@trust.example أو 01234 567890؛ NHS'
    expect(
      byDirection(text, 'rtl')
        .map(one => one.text)
        .join(''),
    ).toBe(text)
  })
})
