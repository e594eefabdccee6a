import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { projectCopy } from '../bench/project.ts'
import { editions, fingerprints, manifest } from './outputs.ts'
import { press } from './press.ts'

/** Documents that show what commitment C1 asks of everyone (`we`); the deck, the notice and the cards do not. */
const showingWe = ['handout', 'index', 'infographic', 'infographic-click-through', 'poster']

describe('building again', () => {
  let root: string
  const built = fingerprints(inject('built'))
  beforeAll(() => {
    root = projectCopy()
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('from nothing, in another folder and at another time, gives every file byte for byte', async () => {
    expect((await press(root, 'build')).code).toBe(0)
    const again = fingerprints(root)
    expect(again.size).toBe(28)
    expect([...new Set([...again.keys()].map(path => path.split('.').at(-1)))].sort()).toEqual([
      'html',
      'json',
      'md',
      'pdf',
      'pptx',
    ])
    expect(differing(built, again)).toEqual([])
  })

  it('makes nothing when nothing has changed, and everything, to the same bytes, when told to', async () => {
    const quiet = await press(root, 'build')
    expect(quiet.code).toBe(0)
    expect(quiet.talk).toContain('0 of 26 files made')
    expect(differing(built, fingerprints(root))).toEqual([])
    const forced = await press(root, 'build', '--edition', 'example-trust', '--force')
    expect(forced.talk).toContain('13 of 13 files made')
    expect(differing(built, fingerprints(root))).toEqual([])
  })

  it('after one changed word makes the documents that show it, and leaves the others as they were', async () => {
    const before = new Map(editions.map(edition => [edition, manifest(root, edition)]))
    const file = join(root, 'compact/compact.yaml')
    const words = readFileSync(file, 'utf8')
    const changed = words.replace('and step in when someone', 'and step in if someone')
    expect(changed).not.toBe(words)
    writeFileSync(file, changed)
    expect((await press(root, 'build')).code).toBe(0)
    for (const edition of editions) {
      const last = before.get(edition)?.files ?? []
      const now = manifest(root, edition).files
      expect(now.map(one => one.path)).toEqual(last.map(one => one.path))
      const other = now.filter((one, index) => one.view !== last[index]?.view)
      expect([...new Set(other.map(one => one.artefact))]).toEqual(showingWe)
      const remade = now.filter((one, index) => one.sha256 !== last[index]?.sha256)
      expect(remade.map(one => one.path)).toEqual(other.map(one => one.path))
    }
    writeFileSync(file, words)
    expect((await press(root, 'build')).code).toBe(0)
    expect(differing(built, fingerprints(root))).toEqual([])
  })
})

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path))
