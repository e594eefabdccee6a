import { describe, expect, it } from 'vitest'
import { type Layer, type Licence, overlay } from '../../scripts/content/overlay.ts'
import type { Schema } from '../../scripts/content/schema.ts'
import { source } from '../../scripts/content/source.ts'
import { codes } from '../fixtures.ts'

const line: Schema = { type: 'string', tsType: 'Line' }
const slot: Schema = { ...line, 'x-slot': true }
const schema: Schema = {
  type: 'object',
  properties: {
    title: slot,
    intro: line,
    minutes: { type: 'integer' },
    points: { type: 'array', items: line },
    promises: {
      type: 'array',
      items: { type: 'object', properties: { id: { type: 'string' }, we: line, local: slot } },
    },
    columns: {
      type: 'object',
      properties: { code: { type: 'object', properties: { heading: line } } },
    },
  },
}

const core = `title: Core
intro: Shared
minutes: 5
points: [One, Two, Three]
promises:
  - id: C1
    we: First
  - id: C2
    we: Second
columns:
  code: { heading: Code }
`

const layer = (file: string, text: string): Layer => {
  const { value } = source(file, text)
  if (value === undefined) throw new Error(`not YAML: ${text}`)
  return value
}

const lay = (text: string, licence: Licence) =>
  overlay(layer('core.yaml', core), layer('over.yaml', text), schema, licence)

describe('an edition laid over the compact', () => {
  it('fills a place kept for it, by the id of the promise, and leaves the rest as it was', () => {
    const { layer: made, problems } = lay('title: Ours\npromises:\n  - id: C2\n    local: Here\n', 'slots')
    expect(problems).toEqual([])
    expect(made.value).toEqual({
      title: 'Ours',
      intro: 'Shared',
      minutes: 5,
      points: ['One', 'Two', 'Three'],
      promises: [
        { id: 'C1', we: 'First' },
        { id: 'C2', we: 'Second', local: 'Here' },
      ],
      columns: { code: { heading: 'Code' } },
    })
  })

  it('leads from each run of words to the file and line that said it', () => {
    const { layer: made } = lay('title: Ours\npromises:\n  - id: C2\n    local: Here\n', 'slots')
    expect(made.spots.get('/title')?.value).toMatchObject({ file: 'over.yaml', line: 1, column: 8 })
    expect(made.spots.get('/promises/1/local')?.value).toMatchObject({ file: 'over.yaml', line: 4 })
    expect(made.spots.get('/promises/1/we')?.value).toMatchObject({ file: 'core.yaml', line: 9 })
  })

  it.each([
    ['shared words', 'intro: Ours\n', 1],
    ['a shared promise', 'promises:\n  - id: C2\n    we: Ours\n', 3],
    ['a number', 'minutes: 9\n', 1],
    ['a list of shared words', 'points: [One]\n', 1],
  ])('cannot change %s, is told where, and the words stay', (_, text, row) => {
    const { layer: made, problems } = lay(text, 'slots')
    expect(codes(problems)).toEqual(['overlay/locked'])
    expect(problems[0]?.place).toMatchObject({ file: 'over.yaml', line: row })
    expect(problems[0]?.why, 'says why the words are shared').toBeTruthy()
    expect(made.value).toEqual(layer('core.yaml', core).value)
  })

  it('is offered the nearest id and the nearest key for a misspelt one', () => {
    const { problems } = lay('promises:\n  - id: C22\n    local: Here\n  - id: C1\n    locl: Here\n', 'slots')
    expect(problems.map(({ code, place, mend }) => [code, place?.line, mend?.match(/`(.+)`/)?.[1]])).toEqual([
      ['overlay/unknown', 2, 'C2'],
      ['overlay/unknown', 5, 'local'],
    ])
  })

  it('cannot put words where a group belongs', () => {
    expect(codes(lay('promises: none\n', 'slots').problems)).toEqual(['overlay/locked'])
  })
})

describe('a translation laid over the compact', () => {
  it('changes any words, and lists of words as a whole', () => {
    const { layer: made, problems } = lay(
      'intro: Rhannu\npoints: [Un, Dau]\npromises:\n  - id: C1\n    we: Cyntaf\n',
      'translation',
    )
    expect(problems).toEqual([])
    expect(made.value).toMatchObject({
      intro: 'Rhannu',
      points: ['Un', 'Dau'],
      promises: [{ id: 'C1', we: 'Cyntaf' }, { we: 'Second' }],
    })
    expect(made.spots.get('/points/1')?.value).toMatchObject({ file: 'over.yaml', line: 2 })
    expect(made.spots.has('/points/2'), 'a line that is gone has no place').toBe(false)
  })

  it('changes what stands under a key that happens to be called a code', () => {
    const { layer: made, problems } = lay('columns: { code: { heading: Cod } }\n', 'translation')
    expect(problems).toEqual([])
    expect(made.value).toMatchObject({ columns: { code: { heading: 'Cod' } } })
  })

  it.each([
    [
      'a list where the compact has keys',
      'columns:\n  - id: code\n    heading: Cod\n',
      'in place of `- id: ',
    ],
    ['keys where the compact has a list', 'promises:\n  C1:\n    we: Cyntaf\n', '`- id: invite` in place'],
  ])('is told how to write %s', (_, text, mend) => {
    const { layer: made, problems } = lay(text, 'translation')
    expect(codes(problems)).toEqual(['overlay/shape'])
    expect(problems[0]?.place).toMatchObject({ file: 'over.yaml', line: 1 })
    expect(problems[0]?.mend).toContain(mend)
    expect(made.value).toEqual(layer('core.yaml', core).value)
  })

  it('cannot change a number', () => {
    const { layer: made, problems } = lay('minutes: 9\n', 'translation')
    expect(codes(problems)).toEqual(['overlay/locked'])
    expect(made.value).toMatchObject({ minutes: 5 })
  })
})

describe('core, then the language, then the edition', () => {
  it('is won by the last that speaks, and each leaf knows which that was', () => {
    const language = layer('cy.yaml', 'title: Cymraeg\nintro: Rhannu\n')
    const edition = layer('edition.yaml', 'title: Ours\n')
    const first = overlay(layer('core.yaml', core), language, schema, 'translation')
    const { layer: made, problems } = overlay(first.layer, edition, schema, 'slots')
    expect([...first.problems, ...problems]).toEqual([])
    expect(made.value).toMatchObject({ title: 'Ours', intro: 'Rhannu', minutes: 5 })
    const files = ['/title', '/intro', '/minutes'].map(pointer => made.spots.get(pointer)?.value.file)
    expect(files).toEqual(['edition.yaml', 'cy.yaml', 'core.yaml'])
  })
})
