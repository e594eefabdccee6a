import { describe, expect, it } from 'vitest'
import { fonts } from '../../scripts/tools/fonts.ts'
import { lines } from '../../scripts/views/lines.ts'
import { subjectOf } from '../fixtures.ts'

const faces = (text: string): string[] => fonts(text).match(/@font-face/g) ?? []

describe('the font of a document', () => {
  it('is inside it: nothing is fetched', () => {
    const css = fonts('One')
    const addresses = [...css.matchAll(/url\(([^)]{0,40})/g)].map(one => one[1])
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(address).toMatch(/^data:font\/woff2;base64,d09GMg/)
  })

  it('comes in a plain and a bold weight, and once', () => {
    expect(fonts('One').match(/font-weight:\d+/g)).toEqual(['font-weight:400', 'font-weight:700'])
    expect(fonts('')).toBe(fonts('Two'))
  })

  it.each([
    ['Welsh', 'ŵ'],
    ['Polish', 'ł'],
    ['Greek', 'Ω'],
  ])('brings more letters for %s, and only then', (_, letter) => {
    const css = fonts(`One ${letter}`)
    expect(faces(`One ${letter}`)).toHaveLength(4)
    const ranges = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    )
    const code = letter.codePointAt(0) ?? 0
    expect(ranges.some(([from, to]) => code >= from && code <= to)).toBe(true)
  })

  it('is the small one for all the words that are shipped', () => {
    const { compact, indicators, howTo, workshops } = subjectOf('example-trust')
    const text = lines([compact, indicators, howTo, workshops])
      .map(one => one.text)
      .join('')
    expect(text.length).toBeGreaterThan(10_000)
    expect(faces(text)).toHaveLength(2)
  })
})
