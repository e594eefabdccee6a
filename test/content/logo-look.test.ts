import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { pngPixels } from '../../scripts/content/logo/pixels.ts'
import { lineAt, project } from '../fixtures.ts'
import { logos, svg } from '../logos.ts'
import { makePng } from '../make-png.ts'

/** What is said of an edition with these pictures, and what becomes of its logo. */
async function looked(logo: Buffer, options: { onDark?: Buffer; paper?: string } = {}) {
  const root = project()
  const home = join(root, 'compact/editions/everyone')
  const nameOf = (name: string, bytes: Buffer): string => `${name}.${bytes[0] === 0x89 ? 'png' : 'svg'}`
  const file = nameOf('logo', logo)
  writeFileSync(join(home, file), logo)
  const dark = options.onDark && nameOf('reversed', options.onDark)
  if (options.onDark && dark) writeFileSync(join(home, dark), options.onDark)
  const settings = join(home, 'edition.yaml')
  const own = [
    'logo:',
    `  file: ${file}`,
    '  alt: Ours',
    ...(dark ? [`  on_dark: ${dark}`] : []),
    ...(options.paper ? [`colours: { paper: "${options.paper}" }`] : []),
  ]
  const text = diskText(root)
  writeFileSync(settings, `${text.trimEnd()}\n${own.join('\n')}\n`)
  const { subjects, problems } = await check(diskFiles(root), { edition: 'everyone' })
  return {
    logo: subjects[0]?.logo,
    said: problems
      .filter(({ code }) => code !== 'rules/press-builds')
      .map(({ code, severity, what, place, mend }) => {
        expect([mend ? 'mend' : what, lineAt(root, place)]).toEqual([
          'mend',
          expect.stringMatching(/ (file|on_dark): /),
        ])
        return `${severity} ${code} ${what}`
      }),
  }
}

const diskText = (root: string): string => {
  const found = diskFiles(root).read('compact/editions/everyone/edition.yaml')
  if (found === undefined || 'refused' in found) throw new Error('no edition')
  return new TextDecoder().decode(found)
}

const ours = '<path d="M0 0h300v100H0z" fill="#1D5C63"/>'
const white = '<path d="M0 0h300v100H0z" fill="#FFFFFF"/>'
const pixels = (width: number, height: number, colour: readonly number[], kind: 2 | 6 = 6): Buffer =>
  makePng({ width, height, colour: kind, pixel: () => colour })

describe('a logo that is looked at', () => {
  it.each(Object.entries(logos))(
    'has nothing said of it as %s, but that a small PNG is small',
    async (_, { bytes }) => {
      const { logo, said } = await looked(bytes)
      expect(said.filter(one => !one.startsWith('warning rules/logo-pixels'))).toEqual([])
      expect(logo?.look?.ratio).toBeCloseTo(3, 1)
      expect(logo?.look?.filled).toBeGreaterThan(0.97)
      expect(logo?.look?.tones.length).toBeGreaterThan(0)
    },
  )

  it.each<[string, Buffer]>([
    ['nothing on it', svg('<g/>')],
    ['all of it beside the page', svg('<path d="M400 0h9v9z"/>')],
    ['all of it hidden', svg(`<g display="none">${ours}</g>`)],
    ['white on a white sheet', svg(`${white}<path d="M9 9h99v50z" fill="#FEFEFE"/>`)],
    ['clear pixels alone', pixels(300, 100, [9, 9, 9, 0])],
    ['white pixels alone', pixels(300, 100, [255, 255, 255], 2)],
  ])('is refused as blank: %s', async (_, bytes) => {
    const { said } = await looked(bytes)
    expect(said).toEqual([expect.stringMatching(/^error load\/blank-logo `logo\.(svg|png)` is blank/)])
  })

  it('that is white is refused for paper, with its contrast', async () => {
    for (const bytes of [
      svg('<path d="M50 10h200v80H50z" fill="#FFF"/>'),
      pixels(900, 300, [244, 244, 244, 255]),
    ])
      expect((await looked(bytes)).said).toEqual([
        expect.stringMatching(
          /^error rules\/logo-seen nobody can see `logo\.\w+` on paper: its contrast .* is 1\.[01]\d:1/,
        ),
      ])
  })

  it('that is yellow is let through, and told to be pale', async () => {
    const { logo, said } = await looked(svg('<path d="M0 0h300v100H0z" fill="#FFD100"/>'))
    expect(said).toEqual([expect.stringMatching(/^warning rules\/logo-seen .* is 1\.4\d:1/)])
    expect(logo?.look?.tones).toEqual([{ colour: '#FFD100', cover: 1, share: 1 }])
  })

  it('is measured against the paper of its edition', async () => {
    const grey = svg('<path d="M0 0h300v100H0z" fill="#8A8A8A"/>')
    expect((await looked(grey)).said).toEqual([])
    expect((await looked(grey, { paper: '#D8D8D0' })).said).toEqual([
      expect.stringMatching(/^warning rules\/logo-seen/),
    ])
  })

  it('of pale shapes with dark words in them is seen', async () => {
    const bytes = svg(
      '<path d="M0 0h300v100H0z" fill="#FFE680"/><path d="M40 40h150v20H40z" fill="#231F20"/>',
    )
    expect((await looked(bytes)).said).toEqual([])
  })

  it.each<[string, number, number, string[]]>([
    [
      '20 pixels wide',
      20,
      7,
      ['error rules/logo-pixels the drawing in `logo.png` is 20 by 7 pixels: 11 an inch'],
    ],
    [
      '300 pixels wide',
      300,
      100,
      [
        'warning rules/logo-pixels the drawing in `logo.png` is 300 by 100 pixels: 58 an inch on an A1 poster',
      ],
    ],
    ['800 pixels wide', 800, 267, []],
  ])('as a PNG that is %s is told how sharp it prints', async (_, width, height, told) => {
    const { said } = await looked(pixels(width, height, [29, 92, 99, 255]))
    expect(said).toEqual(told.map(one => expect.stringContaining(one)))
  })

  it('on a large sheet is cut to its ink, as a drawing', async () => {
    const { logo, said } = await looked(
      svg(
        '<path d="M200 300h150v50H200z" fill="#1D5C63"/>',
        'width="210mm" height="297mm" viewBox="0 0 594 840" x="9px" y="9px"',
      ),
    )
    expect(said).toEqual([])
    expect(logo?.look?.ratio).toBeCloseTo(3, 1)
    expect(logo?.look?.filled).toBeLessThan(0.02)
    // Cut already: a second look finds no more to cut.
    const again = await looked(Buffer.from(logo?.bytes ?? []))
    expect(again.logo?.look?.filled).toBeGreaterThan(0.94)
    expect(again.logo?.look?.ratio).toBeCloseTo(3, 1)
  })

  it.each<[string, 2 | 6, number[]]>([
    ['clear', 6, [255, 255, 255, 0]],
    ['white', 2, [255, 255, 255]],
  ])('on a large %s sheet is cut to its ink, as pixels', async (_, colour, ground) => {
    const inside = (x: number, y: number): boolean => x >= 30 && x < 330 && y >= 170 && y < 270
    const { logo } = await looked(
      makePng({
        width: 400,
        height: 500,
        colour,
        pixel: (x, y) => (inside(x, y) ? [29, 92, 99, 255].slice(0, ground.length) : ground),
      }),
    )
    expect(logo?.look?.pixels).toEqual([300, 100])
    const cut = pngPixels(logo?.bytes ?? new Uint8Array())
    expect([cut.width, cut.height, ...cut.data.subarray(0, 4)]).toEqual([300, 100, 29, 92, 99, 255])
  })

  it('counts the pixels of its drawing, not those of the sheet around it', async () => {
    const { said } = await looked(
      makePng({
        width: 400,
        height: 400,
        colour: 6,
        pixel: (x, y) => (x < 30 && y < 10 ? [9, 9, 9, 255] : [0, 0, 0, 0]),
      }),
    )
    expect(said).toEqual([
      expect.stringMatching(/^error rules\/logo-pixels the drawing in `logo.png` is 30 by 10 pixels/),
    ])
  })

  it('is told to be a line once the sheet around it is cut off', async () => {
    const { said } = await looked(svg('<path d="M0 50h300v5H0z"/>'))
    expect(said).toEqual([
      expect.stringMatching(/^error load\/logo-shape the drawing in `logo.svg` is \d\d times as wide/),
    ])
  })

  it('may have a white form for dark grounds, which is cut to its ink too', async () => {
    const { logo, said } = await looked(svg(ours), {
      onDark: svg('<path d="M100 40h150v50H100z" fill="#FFF"/>', 'viewBox="0 0 600 600"'),
    })
    expect(said).toEqual([])
    expect(logo?.onDark?.look?.ratio).toBeCloseTo(3, 1)
    expect(logo?.onDark?.look?.tones).not.toContainEqual(expect.not.objectContaining({ colour: '#FFFFFF' }))
  })

  it('with a form for dark grounds that is blank, or dark itself, is told so at its line', async () => {
    expect((await looked(svg(ours), { onDark: svg('<g/>') })).said).toEqual([
      expect.stringContaining('error load/blank-logo `reversed.svg` is blank'),
    ])
    expect((await looked(svg(ours), { onDark: svg(ours) })).said).toEqual([
      expect.stringContaining('warning rules/logo-seen `reversed.svg`'),
    ])
  })

  it('comes out the same from the same file', async () => {
    const padded = svg('<path d="M200 300h150v50H200z"/>', 'viewBox="0 0 594 840"')
    const [one, other] = [await looked(padded), await looked(padded)]
    expect(one.logo).toEqual(other.logo)
  })
})
