import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import logoCheck from '../../scripts/artefacts/logo-check.ts'
import { check } from '../../scripts/check.ts'
import { contrast } from '../../scripts/content/contrast.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import type { Subject } from '../../scripts/model.ts'
import { largestLogo, logoPlaces, logoSize, smallestLogo } from '../../scripts/views/logo-places.ts'
import { reversedLogos } from '../../scripts/views/reversed-logos.ts'
import { seenOn } from '../../scripts/views/seen-on.ts'
import { shipped } from '../fixtures.ts'
import { withOrganisations } from '../organisations.ts'

const root = withOrganisations()
const { subjects, problems } = await check(diskFiles(root))
const subjectOf = (edition: string): Subject => {
  const found = subjects.find(one => one.edition === edition)
  if (found === undefined) throw new Error(`no ${edition}: ${JSON.stringify(problems)}`)
  return found
}
const view = (edition: string) => logoCheck.view(subjectOf(edition)) as ReturnType<typeof logoCheck.view>
const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(one => one.text)

describe('the places of a logo', () => {
  it('are as the styles of the templates say', () => {
    const templates = join(shipped, 'templates')
    const styles = readdirSync(templates, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.css') && !/(web|deck|screen-slides|index)(\/style)?\.css$/.test(file))
      .flatMap(file => [
        ...readFileSync(join(templates, file), 'utf8').matchAll(/\.logo(?:\.over)? \{([^}]*)\}/g),
      ])
      .map(([, rule = '']) => rule)
    const all = (side: string): number[] =>
      styles.flatMap(rule =>
        [...rule.matchAll(new RegExp(`(?:max-)?${side}: ([\\d.]+)mm`, 'g'))].map(([, mm]) => Number(mm)),
      )
    const places = Object.values(logoPlaces)
    expect(all('width').length).toBeGreaterThan(5)
    // A3 posters come as A1 as well, and the guide, which is A4, is folded to A5.
    expect(Math.max(...places.map(one => one.width))).toBe(2 * 66)
    expect(all('width')).toContain(66)
    expect(Math.max(...all('width'))).toBe(logoPlaces.over.width)
    expect(Math.min(...all('width'))).toBe(logoPlaces.note.width)
    expect(Math.min(...all('height'))).toBe(logoPlaces.over.height)
    expect(logoPlaces.booklet.height).toBeCloseTo(logoPlaces.page.height / Math.SQRT2, 1)
  })

  it('limit a logo in both directions, whatever its shape', () => {
    for (const ratio of [1 / 4, 1, 3, 20])
      for (const place of Object.values(logoPlaces)) {
        const [width, height] = logoSize(ratio, place)
        expect(width).toBeLessThanOrEqual(place.width + 1e-9)
        expect(height).toBeLessThanOrEqual(place.height + 1e-9)
        expect(width / height).toBeCloseTo(ratio, 5)
      }
    expect([largestLogo(1), smallestLogo(1), smallestLogo(20)]).toEqual([
      logoPlaces.a1,
      logoPlaces.booklet,
      logoPlaces.booklet,
    ])
  })
})

describe('how well a drawing is seen', () => {
  it('goes by the ink that is seen best, if there is enough of it', () => {
    const tone = (colour: string, share: number, cover = 1) => ({ colour, share, cover })
    expect(seenOn([tone('#FFFFFF', 1)], '#FFFFFF')).toBe(1)
    expect(seenOn([tone('#FFFFFF', 0.9), tone('#000000', 0.1)], '#FFFFFF')).toBe(21)
    expect(seenOn([tone('#FFFFFF', 0.97), tone('#000000', 0.03)], '#FFFFFF')).toBe(1)
    // Half of black lets the paper through.
    expect(seenOn([tone('#000000', 1, 0.5)], '#FFFFFF')).toBeCloseTo(contrast('#808080', '#FFFFFF'), 1)
  })
})

describe('the organisations of the fixtures', () => {
  it('are all made, with nothing said of them but what was done for one brand', () => {
    expect(subjects.length).toBeGreaterThan(5)
    expect(
      problems.filter(({ code }) => !['rules/kept-for-grounds', 'rules/press-builds'].includes(code)),
    ).toEqual([])
    const kept = problems.filter(({ code }) => code === 'rules/kept-for-grounds')
    expect(kept.map(({ what }) => what.slice(0, 7))).toEqual([
      '#FFD100',
      '#FFB81C',
      '#78BE20',
      '#41B6E6',
      '#768692',
    ])
    for (const { severity, what } of kept)
      expect([severity, what]).toEqual([
        'warning',
        expect.stringContaining('is kept for grounds, with words in #'),
      ])
  })

  it('have words that can be read on every ground, and in every colour', () => {
    for (const { theme } of subjects)
      for (const { colour, tint, ground } of Object.values(theme.accents)) {
        const pairs = [
          [colour, theme.paper],
          [colour, tint],
          ...(ground ? [[ground.words, ground.colour]] : []),
        ] as [string, string][]
        for (const [one, other] of pairs)
          expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(4.5)
      }
  })

  it('have inks that any theme knows: NHS Blue under the neutral theme is the identity theme’s', () => {
    const { theme } = subjectOf('yellow-brand')
    expect(theme.builds?.['#005EB8']).toEqual([99, 50, 0, 0])
    expect(problems.filter(({ what }) => what.startsWith('#005EB8'))).toEqual([])
  })
})

describe('the logo check', () => {
  it('says how large, how sharp and how well seen a logo is', () => {
    expect(texts(view('pixel-logo').found)).toEqual([
      'On an A1 poster it is 132 × 41 mm, as above. That is its largest.',
      'At its smallest it is 29 × 9 mm. Can you still read it?',
      'It has 899 × 279 pixels. At its largest that is 173 an inch; print needs 150.',
      'We cut off the empty paper around it, 39 per cent of the file.',
      expect.stringMatching(/^Its contrast with the paper is 1\d\.\d:1\./),
      'It has a form for dark grounds, which stands wherever it is seen.',
    ])
    expect(texts(view('long-logo').found)).toEqual(
      expect.arrayContaining([
        'It is drawn in lines, and sharp at every size.',
        'We cut off the empty paper around it, 97 per cent of the file.',
        'It has no form for dark grounds. There it stands on white.',
      ]),
    )
  })

  it('shows every ground that it stands on, and in which form', () => {
    const forms = (edition: string): string[] =>
      view(edition).grounds.map(({ kind, form }) => `${kind} ${form}`)
    const accents = (form: string): string[] => Array(6).fill(`accent ${form}`)
    expect(forms('pixel-logo')).toEqual([
      'paper plain',
      'panel plain',
      ...accents('reversed'),
      'ink reversed',
      'grey plain',
    ])
    expect(forms('yellow-brand')).toEqual([
      'paper plain',
      'panel plain',
      ...accents('plate'),
      'ink plate',
      'grey plain',
    ])
  })

  it('shows the pair of a colour that is kept for grounds', () => {
    const [yellow] = view('yellow-brand').grounds.filter(({ code }) => code === 'C1')
    expect(yellow?.name.text).toBe('C1, #FFD100')
    expect(texts(yellow?.says ?? [])).toEqual([
      expect.stringContaining('The logo on white'),
      expect.stringMatching(/^Words on it are #1B1F24, 11\.\d:1\.$/),
      expect.stringMatching(/^For grounds only\. Words of C1 are #[0-9A-F]{6}\.$/),
    ])
  })

  it('has the ordinary form on white where the white one would not be seen', () => {
    const { logo } = subjectOf('pixel-logo')
    const { theme } = subjectOf('yellow-brand')
    const reversed = reversedLogos(logo, theme)
    expect([reversed.C1, reversed.C6]).toEqual([null, logo?.onDark])
  })
})
