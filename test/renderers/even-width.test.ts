import { describe, expect, it } from 'vitest'
import { evenWidth } from '../../scripts/renderers/slides/even-width.ts'

const place = { w: 8, size: 72, bold: true }
/** The longest word, set in letters that are narrower than any in it. */
const unevenWord = 19 * 0.2

describe('evenWidth', () => {
  it('leaves the place of a single line as it is', () => {
    expect(evenWidth({ ...place, text: 'One line' })).toBe(8)
  })

  it('narrows the place of words that would leave one alone on the last line', () => {
    const width = evenWidth({ ...place, text: 'We learn and put it right' })
    expect(width).toBeLessThan(7.5)
    expect(width).toBeGreaterThan(5.6)
  })

  it('never asks for more lines, and never narrows past the longest word', () => {
    expect(evenWidth({ ...place, w: 4, text: 'Unverwechselbarkeit' })).toBe(4)
    expect(evenWidth({ ...place, text: 'a Unverwechselbarkeit b' })).toBeGreaterThan(unevenWord)
  })
})
