import { describe, expect, it } from 'vitest'
import { load } from '../../scripts/content/load.ts'
import letters from '../../scripts/rules/letters.ts'
import { lineAt } from '../fixtures.ts'
import { fontFile, trueType } from '../font-files.ts'
import { withFiles } from '../with-files.ts'

/** What is said of two files, each with the line that it is told at; and the typeface, where they make one. */
function told(regular: Uint8Array | undefined, bold: Uint8Array | undefined = fontFile(700), kind = 'woff2') {
  const [one, two] = [`ours.${kind}`, 'bold.woff2']
  const files = withFiles(`fonts: { regular: ${one}, bold: ${two} }`, { [one]: regular, [two]: bold })
  const { subjects, problems } = load(files, { edition: 'larkmoor' })
  for (const { place, mend } of problems) {
    expect(lineAt(files, place)).toMatch(/^fonts:/)
    expect(mend).toMatch(/\.$/)
  }
  return { said: problems.map(({ code, what }) => `${code} ${what}`), typeface: subjects[0]?.typeface }
}

const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.round(bytes.length * share))

describe('a typeface of an edition’s own', () => {
  it.each([
    ['woff2', fontFile(400)],
    ['ttf', trueType(400)],
    ['ttf', trueType(400, { allows: 4 })],
    ['ttf', trueType(400, { allows: 8 })],
  ] as const)('is taken as %s, with its name and letters', (kind, bytes) => {
    const { said, typeface } = told(bytes, undefined, kind)
    expect(said).toEqual([])
    expect(typeface?.family).toMatch(/^Source Sans 3/)
    expect(typeface?.regular.format).toBe(kind === 'ttf' ? 'truetype' : kind)
    expect(typeface?.bold.name).toMatch(/Bold$/)
    expect(typeface?.regular.letters.has('é'.codePointAt(0) ?? 0)).toBe(true)
    expect(typeface?.regular.letters.has('ŵ'.codePointAt(0) ?? 0)).toBe(false)
  })

  it.each<[string, Uint8Array | undefined, string]>([
    ['is not there', undefined, 'load/no-font there is no font `ours.woff2` beside this edition'],
    ['is too heavy', Buffer.alloc(1024 * 1024 + 1), 'load/heavy-font `ours.woff2` has 1,025 KB'],
    [
      'is something else',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'is no font that can be read',
    ],
    ['is empty', Buffer.alloc(0), 'is no font that can be read'],
    ['is the start of one', cut(fontFile(400), 0.9), 'is no font that can be read'],
    ['is the start of a plain one', cut(trueType(400), 0.6), 'is no font that can be read'],
    ['is WOFF of the first kind', Buffer.from('wOFF'.padEnd(200, '\0')), 'is a WOFF font of the first kind'],
    ['may not be embedded', trueType(400, { allows: 2 }), 'load/font-licence'],
    ['may be embedded only whole', trueType(400, { allows: 0x108 }), 'embedded only whole'],
    ['may be embedded only as pixels', trueType(400, { allows: 0x208 }), 'only as pixels'],
  ])('is told at its line where a file %s', (_, bytes, words) => {
    const { said, typeface } = told(bytes)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(words)
    expect(typeface).toBeUndefined()
  })

  it('is told of every file at once, and of two that are the wrong way round', () => {
    expect(told(undefined, Buffer.alloc(9)).said).toHaveLength(2)
    expect(told(fontFile(700), fontFile(400)).said).toEqual([
      'load/bad-font `bold.woff2` is no bolder than `ours.woff2`, by what the two files say of themselves',
    ])
  })

  it('cut off anywhere is told, or has all its letters', () => {
    const whole = told(fontFile(400)).typeface?.regular.letters.size
    let refused = 0
    for (let share = 0.05; share < 1; share += 0.05)
      for (const bytes of [fontFile(400), trueType(400)]) {
        const { said, typeface } = told(cut(bytes, share))
        if (typeface === undefined) refused++
        expect(said.length > 0 || typeface?.regular.letters.size === whole).toBe(true)
      }
    expect(refused).toBeGreaterThan(20)
  })
})

describe('the letters of a typeface', () => {
  const warned = (edit: string) => {
    const files = withFiles(`fonts: { regular: a.woff2, bold: b.woff2 }\n${edit}`, {
      'a.woff2': fontFile(400),
      'b.woff2': fontFile(700),
    })
    const { known } = load(files, { edition: 'larkmoor' })
    return known
      .flatMap(one => letters(one))
      .map(({ severity, what, place }) => [severity, what, lineAt(files, place).slice(0, 5)])
  }

  it('are told where Arimo lends them, and where nobody has them', () => {
    expect(warned('')).toEqual([])
    expect(warned('foot: Croeso i Ddŵr Cŵl')).toEqual([['warning', 'your font has no “ŵ” (U+0175)', 'fonts']])
    expect(warned('foot: 中')).toEqual([['error', 'the font has no “中” (U+4E2D)', 'foot:']])
  })
})
