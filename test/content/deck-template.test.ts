import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { load } from '../../scripts/content/load.ts'
import type { DeckTemplate } from '../../scripts/deck-template.ts'
import { estuary, harbour, type MadeTemplate, moorland, templateParts, zipped } from '../deck-templates.ts'
import { lineAt } from '../fixtures.ts'
import { withTemplate } from '../with-template.ts'

/** What is said of a template, each with the line that it is told at; and the template, where it can be used. */
function told(bytes: Uint8Array | undefined, deck?: string) {
  const files = withTemplate(bytes, deck)
  const { subjects, problems } = load(files, { edition: 'larkmoor' })
  for (const { place, mend } of problems) {
    expect(lineAt(files, place)).toMatch(/^deck:/)
    expect(mend).toMatch(/\.$/)
  }
  return {
    said: problems.map(({ severity, code, what, why }) => `${severity} ${code}: ${what} (${why ?? ''})`),
    column: problems[0]?.place?.column,
    template: subjects[0]?.deckTemplate,
  }
}

const bytesOf = (made: MadeTemplate, parts: MadeTemplate['parts'] = {}): Uint8Array =>
  zipped(templateParts({ ...made, parts }))

const chosen = (template: DeckTemplate | undefined) =>
  template &&
  Object.fromEntries(Object.entries(template.roles).map(([role, i]) => [role, template.layouts[i]?.name]))

const whole = bytesOf(moorland)

describe('a template', () => {
  it('is read with its size, and a layout for each kind of slide, by what it says and by its places', () => {
    const own = told(whole)
    expect(own.said).toEqual([])
    expect([own.template?.width, own.template?.height]).toEqual([13.333333333333334, 7.5])
    expect(chosen(own.template)).toEqual({
      cover: 'NM Cover',
      content: 'NM Text',
      divider: 'NM Chapter divider',
      drawing: 'NM Headline only',
    })
    expect(chosen(told(bytesOf(estuary)).template)).toEqual({
      cover: 'Title Slide',
      content: 'Title and Content',
      divider: 'Section Header',
      drawing: 'Title Only',
    })
  })

  it('is used by the layouts that the edition names, whatever their capitals', () => {
    const { said, template } = told(
      whole,
      'template: ours.potx, layouts: { cover: NM Text, divider: nm headline ONLY }',
    )
    expect(said).toEqual([])
    expect(chosen(template)).toMatchObject({ cover: 'NM Text', divider: 'NM Headline only' })
  })

  it('that lacks a layout says what it has, and what was taken', () => {
    const { said, template } = told(bytesOf(harbour))
    expect(said).toEqual([
      'warning deck/no-layout: `ours.potx` has no layout for the start of a part; “Text” was taken (It has “Cover”, “Text”.)',
      expect.stringMatching(/^warning deck\/no-foot: “Cover” and “Text” in `ours.potx` have no footer/),
    ])
    expect(chosen(template)).toEqual({ cover: 'Cover', content: 'Text', divider: 'Text', drawing: 'Text' })
  })

  it('keeps no slide of its own, and nothing that only those need', () => {
    const { template } = told(bytesOf(estuary))
    expect([...(template?.parts.keys() ?? [])].filter(name => /slides\/|presentation/.test(name))).toEqual([])
    expect(template?.parts.has('ppt/media/image1.png')).toBe(true)
  })

  it('whose accents are too faint is drawn in a shade of them that is seen', () => {
    const { template } = told(bytesOf(estuary))
    const { accents } = template?.layouts[template.roles.drawing]?.colours ?? {}
    // Yellow and pale green on white; the others are as they are.
    expect(accents?.map(({ kept }) => kept)).toEqual([50, 100, 100, 50, 100, 100])
    expect(accents?.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6].map(one => `accent${one}`))
  })
})

describe('a name in the edition', () => {
  it('that no layout has is told at its place, with the names that there are', () => {
    const { said, column } = told(whole, 'template: ours.potx, layouts: { cover: Front page }')
    expect(said).toEqual(['error deck/unknown-layout: `ours.potx` has no layout “Front page” ()'])
    expect(column).toBe('deck: { template: ours.potx, layouts: { cover: '.length + 1)
  })

  it('of a layout without a title is refused', () => {
    const { said } = told(whole, 'template: ours.potx, layouts: { content: NM Full picture }')
    expect(said).toEqual([expect.stringMatching(/^error deck\/no-title: the layout “NM Full picture”/)])
  })

  it('of a layout or a shape is told where there is nothing that it is about', () => {
    expect(told(undefined, 'layouts: { cover: Any }').said).toEqual([
      expect.stringMatching(/^error deck\/no-template: `layouts` names layouts of a template/),
    ])
    expect(told(whole, 'template: ours.potx, size: 4:3').said).toEqual([
      expect.stringMatching(
        /^error deck\/size: the slides of `ours.potx` are not 4:3 but 13.3 by 7.5 inches/,
      ),
    ])
    expect(told(undefined).said).toEqual([
      'error deck/no-template: there is no template `ours.potx` beside this edition ()',
    ])
  })
})

/** The list at the end of a zip says of its first part that it is this large unpacked. */
function claiming(size: number): Uint8Array {
  const bytes = whole.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return bytes
}

const master = 'ppt/slideMasters/slideMaster1.xml'
const list = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
const text = (name: string): string => String(templateParts(moorland)[name])

describe('a file that no deck can be made on', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['half a file', whole.slice(0, whole.length / 2), /is not a whole PowerPoint file/],
    ['a file without its start', whole.slice(200), /is not a PowerPoint presentation/],
    ['another kind of file', strToU8('A presentation'), /is not a whole PowerPoint file/],
    ['nothing', new Uint8Array(), /is not a whole PowerPoint file/],
    ['a zip of something else', zipped({ 'word/document.xml': '<w/>' }), /is not a PowerPoint presentation/],
    [
      'a file with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /is locked with a password/,
    ],
    [
      'a part that breaks off',
      bytesOf(moorland, { [master]: text(master).slice(0, 900) }),
      /is not whole \(ppt/,
    ],
    [
      'definitions that stand for other text',
      bytesOf(moorland, {
        [master]: text(master).replace(
          '<p:sldMaster',
          '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p:sldMaster',
        ),
      }),
      /holds definitions that stand for other text/,
    ],
    ['a file that says it unpacks to 4 GB', claiming(0xf0000000), /holds more than 120 MB/],
    [
      'a picture from elsewhere',
      bytesOf(moorland, {
        [list]: text(list).replace(
          'Target="../media/image1.png"',
          'Target="https://example.org/a.png" TargetMode="External"',
        ),
      }),
      /fetches something from elsewhere: https:\/\/example.org/,
    ],
    [
      'a control that runs a program',
      bytesOf(moorland, {
        [list]: text(list).replace(/relationships\/image"/, 'relationships/control"'),
      }),
      /holds a control that runs a program/,
    ],
    [
      'a part that is not there',
      bytesOf(moorland, { [list]: text(list).replace('image1.png', 'image9.png') }),
      /lacks a part that it names \(ppt\/media\/image9.png\)/,
    ],
    [
      'the strict form',
      bytesOf(moorland, {
        [master]: text(master).replaceAll(
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
      }),
      /is saved in the strict form/,
    ],
    ['a size that no slide has', bytesOf({ ...moorland, size: [900000, 900000] }), /are 1 by 1 inches/],
    [
      'layouts without titles',
      bytesOf({ ...moorland, layouts: moorland.layouts.slice(0, 1) }),
      /no layout of `ours.potx` has a place for a title; it has “NM Full picture”/,
    ],
    [
      'no room for a drawing',
      bytesOf({
        ...moorland,
        master: {
          ...moorland.master,
          places: moorland.master.places.map(one =>
            one.ph.includes('body') ? { ...one, at: [5, 26, 40, 62] as const } : one,
          ),
        },
      }),
      /the layout “NM Headline only” of `ours.potx` leaves 5.3 by 4.7 inches free; 7.2 by 3 is the least/,
    ],
    [
      'a slide that stands upright',
      bytesOf({ ...moorland, size: [6858000, 9144000] }),
      /leaves 6.8 by 6.2 inches free; 9.6 by 4 is the least/,
    ],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), /has 21 MB; 20 is the most/],
  ])('is told at its line: %s', (_, bytes, words) => {
    const { said, template } = told(bytes)
    expect(said).toEqual([expect.stringMatching(words)])
    expect(said[0]).toMatch(/^error deck\//)
    expect(template).toBeUndefined()
  })
})
