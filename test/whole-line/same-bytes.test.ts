import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { lines } from '../../scripts/views/lines.ts'
import { freshCopy } from './fresh-copy.ts'
import { fingerprints, manifest } from './outputs.ts'
import { press } from './press.ts'
import { subjectOf } from './subjects.ts'

/** The edition with words, a logo and an address of its own. */
const edition = 'example-trust'

/** Documents that show what commitment C1 asks of everyone (`we`): their views say so. */
const artefacts = await discover<Artefact>(join(inject('built'), 'scripts/artefacts'))
const subject = subjectOf(inject('built'), edition)
const showingWe = [...artefacts]
  .filter(([, { view }]) => lines(view(subject)).some(line => line.at === 'compact/commitments/C1/we'))
  .map(([name]) => name)
  .sort()

/**
 * Between them they have every kind of file, and all pictures that a browser takes. All of an edition's files are
 * compared once more in `.ci/run`, where an ordinary user builds them.
 */
const some = [
  ...['commitment-posters', 'deck', 'handout', 'how-to-guide', 'index', 'infographic', 'messages', 'notice'],
  ...['pocket-cards', 'poster', 'screen-slides', 'self-check', 'social-pictures', 'sort-deck', 'values-map'],
  'wording-clinic',
]

describe('building again', () => {
  let root: string
  const whole = new Map([...fingerprints(inject('built'))].filter(([path]) => path.startsWith(`${edition}/`)))
  const files = manifest(inject('built'), edition).files.filter(one => some.includes(one.artefact))
  /** What tells of the edition's other files tells of fewer here. */
  const alike = files.filter(one => one.artefact !== 'index').map(({ path }) => `${edition}/en-GB/${path}`)
  const count = files.length
  const build = (...more: readonly string[]): ReturnType<typeof press> =>
    press(root, 'build', '--edition', edition, '--only', some.join(','), ...more)
  let before: ReadonlyMap<string, string>
  beforeAll(() => {
    root = freshCopy()
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('from nothing, in another folder and at another time, gives every file byte for byte', async () => {
    expect(alike.length).toBeGreaterThan(80)
    const { code, talk } = await build()
    expect(code).toBe(0)
    expect(talk).toMatch(new RegExp(`^${count} of \\d+ files made`))
    before = fingerprints(root)
    const kinds = new Set([...before.keys()].map(path => path.split('.').at(-1)))
    expect([...kinds].sort()).toEqual(['docx', 'html', 'json', 'md', 'pdf', 'pptx', 'txt', 'webp', 'zip'])
    expect(alike.filter(path => before.get(path) !== whole.get(path))).toEqual([])
  })

  it('makes nothing when nothing has changed, and all of it to the same bytes when told to', async () => {
    const quiet = await build()
    expect(quiet.code).toBe(0)
    expect(quiet.talk).toMatch(/^0 of \d+ files made/)
    expect(differing(before, fingerprints(root))).toEqual([])
    const two = ['notice', 'index']
    const forced = await press(root, 'build', '--edition', edition, '--only', two.join(','), '--force')
    const again = files.filter(one => two.includes(one.artefact)).length
    expect(again).toBeGreaterThan(3)
    expect(forced.talk).toMatch(new RegExp(`^${again} of \\d+ files made`))
    expect(differing(before, fingerprints(root))).toEqual([])
  })

  it('makes nothing after a remark in a rule, of which nothing is made', async () => {
    const rule = join(root, 'scripts/rules/codes.ts')
    const text = readFileSync(rule, 'utf8')
    writeFileSync(rule, `${text}\n// Somebody thought about this rule.\n`)
    const { code, talk } = await build()
    writeFileSync(rule, text)
    expect(code).toBe(0)
    expect(talk).toMatch(/^0 of \d+ files made/)
    expect(differing(before, fingerprints(root))).toEqual([`${edition}/en-GB/manifest.json`])
  })

  it('after one changed word makes the documents that show it, and leaves the others as they were', async () => {
    const last = manifest(root, edition).files
    const file = join(root, 'compact/compact.yaml')
    const words = readFileSync(file, 'utf8')
    const changed = words.replace('and step in when someone', 'and step in if someone')
    expect(changed).not.toBe(words)
    writeFileSync(file, changed)
    expect((await build()).code).toBe(0)
    const now = manifest(root, edition).files
    expect(now.map(one => one.path)).toEqual(last.map(one => one.path))
    const other = now.filter((one, index) => one.view !== last[index]?.view)
    const shown = showingWe.filter(name => some.includes(name))
    expect(shown).toEqual(expect.arrayContaining(['handout', 'index', 'poster', 'wording-clinic']))
    expect(shown).not.toContain('deck')
    expect([...new Set(other.map(one => one.artefact))].sort()).toEqual(shown)
    const remade = now.filter((one, index) => one.sha256 !== last[index]?.sha256)
    // The picture of a first page may look as before.
    const paths = (files: typeof now): string[] =>
      files.filter(({ kind }) => kind !== 'preview').map(one => one.path)
    expect(paths(remade)).toEqual(paths(other))
  })
})

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path))
