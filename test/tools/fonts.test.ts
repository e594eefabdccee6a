import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontLetters } from '../../scripts/tools/font-letters.ts'
import { fonts, hasLetter } from '../../scripts/tools/fonts.ts'
import { lines } from '../../scripts/views/lines.ts'
import { shipped, shippedSubject } from '../fixtures.ts'

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
    ['Urdu', 'ڑ'],
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
    const { compact, indicators, howTo, workshops } = shippedSubject('example-trust')
    const text = lines([compact, indicators, howTo, workshops])
      .map(one => one.text)
      .join('')
    expect(text.length).toBeGreaterThan(10_000)
    expect(faces(text)).toHaveLength(2)
  })

  it('takes a letter from the files that have it, whatever they are offered for', () => {
    // The small one is offered for it, and has no such sign.
    expect(faces('One †')).toHaveLength(4)
    expect(faces('One ‰')).toHaveLength(2)
    expect([...'aÉŵłΩЖא½€’–…†№'].filter(letter => !hasLetter(letter))).toEqual([])
    expect([...'‰‡\u2011\u202f✓漢'].filter(hasLetter)).toEqual([])
  })
})

describe('the map of letters of a font file', () => {
  const files = join(shipped, 'node_modules/@fontsource/arimo/files')
  const subsets = Object.keys(
    JSON.parse(readFileSync(join(files, '../unicode.json'), 'utf8')) as Record<string, string>,
  )

  it.each(subsets)('is the same for both weights of %s', subset => {
    const [plain, bold] = [400, 700].map(weight =>
      fontLetters(join(files, `arimo-${subset}-${weight}-normal.woff2`)),
    )
    expect(plain?.size).toBeGreaterThan(100)
    expect(bold).toEqual(plain)
  })

  it('holds all of ASCII in the one that every document has', () => {
    const letters = fontLetters(join(files, 'arimo-latin-400-normal.woff2'))
    const ascii = Array.from({ length: 95 }, (_, index) => index + 32)
    expect(ascii.filter(code => !letters.has(code))).toEqual([])
    expect(letters.has(0x2030)).toBe(false)
  })
})
