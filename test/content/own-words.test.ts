import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { lineAt, ownFiles, project } from '../fixtures.ts'
import { makeJpeg } from '../make-jpeg.ts'
import { makePng } from '../make-png.ts'

const file = 'compact/editions/larkmoor/edition.yaml'
/** The edition of Larkmoor with more in it. */
const withMore = (more: string) => ({ file, find: 'theme: neutral\n', replace: `theme: neutral\n${more}\n` })

function larkmoor(more: string) {
  const files = ownFiles(withMore(more))
  const { subjects, problems } = load(files, { edition: 'larkmoor' })
  const told = problems.map(one => `${one.code} ${lineAt(files, one.place).trim()}`)
  return { subject: subjects[0], told, problems, files }
}

describe('support routes of an edition’s own', () => {
  const more = `support:
  - id: shed
    name: The reading shed
    what: Tea and no questions.
    how: Behind the mill.
  - id: union
    how: Ring 01632 960100.
  - id: colleague
  - id: other-branch
    hidden: true`

  it('come first in their order, the others after them, and hidden ones are gone', () => {
    const { subject, told } = larkmoor(more)
    expect(told).toEqual([])
    expect(subject?.howTo.support.map(one => one.id)).toEqual([
      'shed',
      'union',
      'colleague',
      'promise-desk',
      'county-nurse',
    ])
    const [shed, union] = subject?.howTo.support ?? []
    expect(shed?.how.text).toBe('Behind the mill.')
    expect(union?.how.text).toBe('Ring 01632 960100.')
    expect(union?.name.text, 'its shared name').toBe(
      larkmoor('').subject?.howTo.support.find(one => one.id === 'union')?.name.text,
    )
  })

  it('lead from every word to the line where it is written, moved ones too', () => {
    const { subject, files } = larkmoor(more)
    for (const { name, how } of subject?.howTo.support ?? [])
      for (const { text, at } of [name, how]) {
        const place = subject?.origins.get(at)
        expect(`${lineAt(files, place)} ${at}`).toContain(text.slice(0, 12))
      }
  })

  it('stand on the last slide of a talk', () => {
    const { subject } = larkmoor(more)
    const last = subject && deckView(subject).slides.at(-1)?.body
    expect(last?.show === 'support' && last.places.map(one => one.text)[0]).toBe('The reading shed')
  })

  it.each([
    [
      'a shared name that is written anew',
      '  - { id: union, name: Our union }',
      'overlay/locked - { id: union, name: Our union }',
    ],
    [
      'one that is told twice',
      '  - { id: union }\n  - { id: union, how: Here. }',
      'overlay/twice - { id: union, how: Here. }',
    ],
    [
      'hiding what is not there',
      '  - { id: uncle, hidden: true }',
      'overlay/unknown - { id: uncle, hidden: true }',
    ],
    [
      'one of its own that is not whole',
      '  - { id: shed, name: The shed }',
      'schema/required - { id: shed, name: The shed }',
    ],
    [
      'hiding too many',
      ['colleague', 'promise-desk', 'union'].map(id => `  - { id: ${id}, hidden: true }`).join('\n'),
      'schema/min-items support:',
    ],
  ])('say so at their line: %s', (_, entries, expected) => {
    expect(larkmoor(`support:\n${entries}`).told).toContain(expected)
  })
})

describe('steps of what happens next', () => {
  it('may be one more', () => {
    const { subject, told } = larkmoor(
      'next:\n  - id: gather\n  - id: mayor\n    when: In April\n    what: The mayor reads them.',
    )
    // Larkmoor fills two of them in under `content:` as well: both count.
    expect(told).toEqual([])
    expect(subject?.compact.next.map(one => `${one.id} ${one.when.text}`)).toEqual([
      'gather On Monday',
      'mayor In April',
      'decide By 9 May',
      'tell By 20 June',
      'look Next spring',
    ])
  })
})

describe('scenes of an edition’s own', () => {
  it('take the place of those of the same name, in that edition alone', () => {
    const root = project()
    const folder = join(root, 'compact/editions/larkmoor/scenes')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'listening.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 222 300"><path class="line" d="M0 268H222"/></svg>',
    )
    const { subjects, problems } = load(diskFiles(root))
    expect(problems).toEqual([])
    const widths = subjects.map(one => `${one.edition} ${one.scenes.listening?.width}`)
    expect(widths).toContain('larkmoor 222')
    expect(widths).not.toContain('everyone 222')
    writeFileSync(join(folder, 'listening.svg'), '<svg/>')
    const after = load(diskFiles(root))
    expect(after.subjects.map(one => one.edition)).toEqual(['everyone'])
    expect(after.problems.map(one => one.code)).toEqual(['load/bad-scene'])
  })
})

const slide = (more: string, notes = '{ say: I read your slips. }') =>
  `  - id: foreword\n    title: From the county librarian\n    notes: ${notes}\n${more.replace(/^/gm, '    ')}`
const words = 'layout: words\nlines: [I read your slips, They are good slips]'

describe('slides of an edition’s own', () => {
  const ids = (more: string, cut: 'deck' | 'deck-20' | 'deck-roadshow' = 'deck') => {
    const { subject, told } = larkmoor(`slides:\n${more}`)
    expect(told).toEqual([])
    return subject?.workshops.deck.cuts[cut].slides.map(one => one.id) ?? []
  }

  it('stand first after the cover, last, or after another, in the talks that they name', () => {
    expect(ids(slide(`place: first\nseconds: 60\n${words}`)).slice(0, 2)).toEqual(['hold', 'foreword'])
    expect(ids(slide(`place: last\nseconds: 60\n${words}`)).at(-1)).toBe('foreword')
    const after = ids(slide(`place: after sort\nseconds: 60\n${words}`))
    expect(after[after.indexOf('sort') + 1]).toBe('foreword')
    expect(ids(slide(`place: first\nseconds: 60\n${words}`), 'deck-20')).not.toContain('foreword')
    expect(ids(slide(`place: first\ndecks: [deck-20]\nseconds: 60\n${words}`), 'deck-20')).toContain(
      'foreword',
    )
  })

  it('make a talk longer by whole minutes, or take its time for questions', () => {
    const plain = larkmoor('').subject?.workshops.deck.cuts
    const more = `slides:\n${slide(`place: first\ndecks: [deck, deck-30]\nseconds: 60\n${words}`)}`
    const { subject } = larkmoor(more)
    const { deck, 'deck-30': longer } = subject?.workshops.deck.cuts ?? {}
    expect(deck?.minutes).toBe((plain?.deck.minutes ?? 0) + 1)
    expect(longer?.minutes).toBe(plain?.['deck-30'].minutes)
    expect(longer?.spare).toBe((plain?.['deck-30'].spare ?? 0) - 60)
    const view = subject && deckView(subject)
    expect(view?.slides[1]?.notes.map(one => one.text)).toEqual(['0:30–1:30', 'I read your slips.'])
  })

  it('are told at their line where the minutes do not add up', async () => {
    const files = ownFiles(
      withMore(`slides:\n${slide(`place: first\ndecks: [deck]\nseconds: 50\n${words}`)}`),
    )
    const { problems } = await check(files, { edition: 'larkmoor' })
    expect(problems.map(one => `${one.code} ${lineAt(files, one.place).trim()}`)).toEqual([
      'rules/deck-time seconds: 50',
    ])
  })

  it('are told at their line where people listen for too long', async () => {
    const more = `slides:\n${slide(`place: after moment\ndecks: [deck]\nseconds: 300\n${words}`, `{ say: Good. }`)}`
    const files = ownFiles(withMore(more))
    const { problems } = await check(files, { edition: 'larkmoor' })
    expect(problems.map(one => `${one.code} ${lineAt(files, one.place).trim()}`)).toEqual([
      'rules/deck-time - id: foreword',
    ])
  })

  it.each([
    ['after a slide that there is not', `place: after sorts\nseconds: 60\n${words}`, 'place: after sorts'],
    [
      'without what the layout shows',
      'place: last\nseconds: 60\nlayout: picture and words\nlines: [Good, Better]',
      'layout: picture and words',
    ],
    [
      'with what the layout does not show',
      'place: last\nseconds: 60\nlayout: picture\nlines: [Good]\npicture: { file: x.png, alt: A book. }',
      'layout: picture',
    ],
  ])('cannot stand %s', (_, more, line) => {
    expect(larkmoor(`slides:\n${slide(more)}`).told).toContain(`overlay/slide ${line}`)
  })

  it('cannot be called like another', () => {
    const more = slide(`place: last\nseconds: 60\n${words}`).replace('foreword', 'sort')
    expect(larkmoor(`slides:\n${more}`).told).toEqual(['overlay/slide - id: sort'])
  })
})

describe('a picture on a slide', () => {
  const png = makePng({ width: 40, height: 30, colour: 2, pixel: () => [9, 99, 199] })
  const shown = (name: string, bytes: Uint8Array | undefined) => {
    const root = project(
      withMore(
        `slides:\n${slide(`place: first\nseconds: 60\nlayout: picture\npicture: { file: ${name}, alt: A heron. }`)}`,
      ),
    )
    if (bytes) writeFileSync(join(root, 'compact/editions/larkmoor', name), bytes)
    const { subjects, problems } = load(diskFiles(root), { edition: 'larkmoor' })
    const body = subjects[0] && deckView(subjects[0]).slides[1]?.body
    return {
      body,
      told: problems.map(one => `${one.code} ${one.what}`),
      at: lineAt(root, problems[0]?.place),
    }
  }

  it('is shown whole, as PNG or JPEG, with its description', () => {
    for (const [name, bytes] of [
      ['heron.png', png],
      ['Heron 2.JPG', makeJpeg({ width: 40, height: 30 })],
    ] as const)
      expect(shown(name, bytes).body).toMatchObject({
        show: 'picture',
        picture: { width: 40, height: 30, alt: { text: 'A heron.' } },
      })
  })

  it('says nothing of where it was taken', () => {
    const { body } = shown('heron.jpg', makeJpeg({ width: 40, height: 30, exif: true }))
    const data =
      body?.show === 'picture' ? Buffer.from(body.picture.data.split(',')[1] ?? '', 'base64') : undefined
    expect(data?.includes('Exif')).toBe(false)
    expect(data?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  })

  it.each([
    ['is not there', 'heron.jpg', undefined, 'load/no-picture'],
    ['is cut off', 'heron.jpg', makeJpeg({ width: 40, height: 30 }).subarray(0, -20), 'load/bad-picture'],
    ['is no JPEG', 'heron.jpg', png, 'load/bad-picture'],
    [
      'lies on its side',
      'heron.jpg',
      makeJpeg({ width: 40, height: 30, exif: true, orientation: 6 }),
      'load/bad-picture',
    ],
    ['is for a print shop', 'heron.jpg', makeJpeg({ width: 40, height: 30, values: 4 }), 'load/bad-picture'],
    ['is a damaged PNG', 'heron.png', png.subarray(0, -30), 'load/bad-picture'],
    ['has too many pixels', 'heron.jpg', makeJpeg({ width: 9000, height: 30 }), 'load/heavy-picture'],
  ])('is told at its line when it %s', (_, name, bytes, code) => {
    const { told, at } = shown(name, bytes)
    expect(told.map(one => one.split(' ')[0])).toEqual([code])
    expect(at).toContain('picture: {')
  })
})

describe('values and a foot line of an edition’s own', () => {
  it.each([
    [
      'a promise that there is not',
      'values: [{ name: Steady, codes: [C2, C9] }]',
      'rules/references values: [{ name: Steady, codes: [C2, C9] }]',
    ],
    ['a name that nothing fills in', 'foot: Our {terms}', 'rules/placeholders foot: Our {terms}'],
    [
      'a scene that there is not',
      `slides:\n${slide(`place: last\nseconds: 60\nscene: listning\n${words}`)}`,
      'name/no-scene scene: listning',
    ],
  ])('are told at their line where they name %s', async (_, more, expected) => {
    const files = ownFiles(withMore(more))
    const { problems } = await check(files, { edition: 'larkmoor' })
    expect(problems.map(one => `${one.code} ${lineAt(files, one.place).trim()}`)).toContain(expected)
  })
})
