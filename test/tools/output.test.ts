import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../scripts/tools/hash.ts'
import type { ManifestEntry } from '../../scripts/tools/manifest.ts'
import { openOutput } from '../../scripts/tools/output.ts'
import { folder } from '../fixtures.ts'

const entry = (path: string, text: string): ManifestEntry => ({
  path,
  artefact: 'poster',
  code: 'K34',
  use: 'wall',
  draft: false,
  warnings: [],
  form: 'txt',
  pages: null,
  bytes: text.length,
  sha256: sha256(text),
  view: 'v',
  key: 'k',
})

/** A project whose last build left one good file. */
function built(text = 'good'): { root: string; at: string } {
  const root = folder()
  const output = openOutput(root, 'ours', 'en-GB')
  output.write('poster.txt', Buffer.from(text))
  output.commit({
    edition: 'ours',
    language: 'en-GB',
    issued: '2027-01-12',
    files: [entry('poster.txt', text)],
  })
  return { root, at: join(root, 'output/ours/en-GB') }
}

const read = (at: string, name = 'poster.txt'): string => readFileSync(join(at, name), 'utf8')
const around = (at: string): string[] => readdirSync(join(at, '..'))
/** No process has this number: the highest that Linux gives is 4194304. */
const dead = 4_194_305

describe('the files of an edition', () => {
  it('stand in the edition’s folder with a list of what they are', () => {
    const { root, at } = built()
    expect(around(at)).toEqual(['en-GB'])
    expect(readdirSync(at).sort()).toEqual(['manifest.json', 'poster.txt'])
    const opened = openOutput(root, 'ours', 'en-GB')
    expect(opened.previous?.files).toEqual([entry('poster.txt', 'good')])
    opened.discard()
  })

  it('are the last good ones until all of the new ones are there', () => {
    const { root, at } = built()
    const next = openOutput(root, 'ours', 'en-GB')
    next.write('poster.txt', Buffer.from('new'))
    expect(read(at)).toBe('good')
    next.commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [entry('poster.txt', 'new')],
    })
    expect(read(at)).toBe('new')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('stay as they are when a build gives up', () => {
    const { root, at } = built()
    const next = openOutput(root, 'ours', 'en-GB')
    next.write('poster.txt', Buffer.from('half'))
    next.discard()
    next.discard()
    expect(read(at)).toBe('good')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('are gone when the new build no longer makes them', () => {
    const { root, at } = built()
    openOutput(root, 'ours', 'en-GB').commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [],
    })
    expect(readdirSync(at)).toEqual(['manifest.json'])
  })

  it('are taken over when nobody has touched them, and only then', () => {
    const { root, at } = built()
    const next = openOutput(root, 'ours', 'en-GB')
    expect(next.keep(entry('poster.txt', 'good'))).toBe(true)
    expect(next.keep(entry('gone.txt', 'good'))).toBe(false)
    writeFileSync(join(at, 'poster.txt'), 'edited by hand')
    expect(next.keep(entry('poster.txt', 'good'))).toBe(false)
    next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files: [] })
    expect(read(at), 'as it was when it was taken over').toBe('good')
  })

  it('are taken over with what somebody changed in them when nobody asked for them to be made', () => {
    const { root, at } = built()
    writeFileSync(join(at, 'poster.txt'), 'edited by hand')
    const next = openOutput(root, 'ours', 'en-GB')
    expect(next.keep(entry('poster.txt', 'good'), true)).toBe(true)
    next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files: [] })
    expect(read(at)).toBe('edited by hand')
  })

  it('stay, with a word about why, when the new ones cannot take their place', () => {
    const { root, at } = built()
    const next = openOutput(root, 'ours', 'en-GB')
    // A folder with something in it, where the old files are to go, stands for one that is held open.
    mkdirSync(join(at, '../.en-GB.old/held'), { recursive: true })
    const taken = next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files: [] })
    expect(taken.problems.map(problem => problem.code)).toEqual(['output/in-use'])
    expect(read(at)).toBe('good')
  })

  it('leave alone what people have put beside them', () => {
    const { root, at } = built()
    writeFileSync(join(at, 'rota.xlsx'), 'theirs')
    openOutput(root, 'ours', 'en-GB').commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [],
    })
    expect(readdirSync(at).sort()).toEqual(['manifest.json', 'rota.xlsx'])
  })

  it('of one language leave those of another alone', () => {
    const { root, at } = built()
    openOutput(root, 'ours', 'cy').commit({
      edition: 'ours',
      language: 'cy',
      issued: '2027-01-12',
      files: [],
    })
    expect(around(at).sort()).toEqual(['cy', 'en-GB'])
    expect(read(at)).toBe('good')
  })
})

describe('after a build that was killed', () => {
  it('between taking the old files away and putting the new ones in, the old ones come back', () => {
    const { root, at } = built()
    renameSync(at, join(at, '../.en-GB.old'))
    const next = openOutput(root, 'ours', 'en-GB')
    expect(read(at)).toBe('good')
    expect(next.previous?.files).toHaveLength(1)
    next.discard()
    expect(around(at)).toEqual(['en-GB'])
  })

  it('just before its end, the new files stay and the old ones go', () => {
    const { root, at } = built('new')
    mkdirSync(join(at, '../.en-GB.old'))
    writeFileSync(join(at, '../.en-GB.old/poster.txt'), 'old')
    openOutput(root, 'ours', 'en-GB').discard()
    expect(read(at)).toBe('new')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('half-way, its half-made files are cleared away, but not those of a build that still runs', () => {
    const { root, at } = built()
    const [left, running] = [dead, process.ppid].map(pid => join(at, `../.en-GB.new-${pid}`)) as [
      string,
      string,
    ]
    for (const one of [left, running]) mkdirSync(one)
    openOutput(root, 'ours', 'en-GB').discard()
    expect(existsSync(left)).toBe(false)
    expect(existsSync(running)).toBe(true)
  })

  it('with a list of files that is cut short, everything is made again', () => {
    const { root, at } = built()
    writeFileSync(join(at, 'manifest.json'), '{"edition": "ou')
    const next = openOutput(root, 'ours', 'en-GB')
    expect(next.previous).toBeUndefined()
    next.discard()
  })
})
