import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clearLeftovers } from '../../scripts/tools/clear-leftovers.ts'
import { sha256 } from '../../scripts/tools/hash.ts'
import { keptFiles } from '../../scripts/tools/kept-files.ts'
import type { ManifestEntry } from '../../scripts/tools/manifest.ts'
import { openOutput } from '../../scripts/tools/output.ts'
import { folder } from '../fixtures.ts'

const entry = (path: string, text: string): ManifestEntry => ({
  path,
  artefact: 'poster',
  code: 'K34',
  use: 'wall',
  draft: false,
  remarks: [],
  kind: 'text',
  extension: 'txt',
  printing: null,
  press: null,
  pages: null,
  bytes: text.length,
  sha256: sha256(text),
  view: 'v',
  key: 'k',
  page: 'p',
})

/** A project whose last build left one good file. */
async function built(text = 'good'): Promise<{ root: string; at: string }> {
  const root = folder()
  const output = await openOutput(root, 'ours', 'en-GB')
  output.write('poster.txt', Buffer.from(text))
  output.commit({
    edition: 'ours',
    language: 'en-GB',
    issued: '2027-01-12',
    files: [entry('poster.txt', text)],
  })
  output.discard()
  return { root, at: join(root, 'output/ours/en-GB') }
}

const read = (at: string, name = 'poster.txt'): string => readFileSync(join(at, name), 'utf8')
const around = (at: string): string[] => readdirSync(join(at, '..'))

describe('the files of an edition', () => {
  it('stand in the edition’s folder with a list of what they are', async () => {
    const { root, at } = await built()
    expect(around(at)).toEqual(['en-GB'])
    expect(readdirSync(at).sort()).toEqual(['manifest.json', 'poster.txt'])
    const opened = await openOutput(root, 'ours', 'en-GB')
    expect(keptFiles(at).find('poster.txt')).toEqual(entry('poster.txt', 'good'))
    opened.discard()
  })

  it('are the last good ones until all of the new ones are there', async () => {
    const { root, at } = await built()
    const next = await openOutput(root, 'ours', 'en-GB')
    next.write('poster.txt', Buffer.from('new'))
    expect(read(at)).toBe('good')
    next.commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [entry('poster.txt', 'new')],
    })
    expect(read(at)).toBe('new')
    next.discard()
    expect(around(at)).toEqual(['en-GB'])
  })

  it('stay as they are when a build gives up', async () => {
    const { root, at } = await built()
    const next = await openOutput(root, 'ours', 'en-GB')
    next.write('poster.txt', Buffer.from('half'))
    next.discard()
    next.discard()
    expect(read(at)).toBe('good')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('are gone when the new build no longer makes them', async () => {
    const { root, at } = await built()
    const next = await openOutput(root, 'ours', 'en-GB')
    next.commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [],
    })
    next.discard()
    expect(readdirSync(at)).toEqual(['manifest.json'])
  })

  it('are used again when nobody has touched them, and only then', async () => {
    const { at } = await built()
    const kept = keptFiles(at)
    expect(kept.read(entry('gone.txt', 'good'))).toBeUndefined()
    expect(Buffer.from(kept.read(entry('poster.txt', 'good')) ?? []).toString()).toBe('good')
    writeFileSync(join(at, 'poster.txt'), 'edited by hand')
    expect(kept.read(entry('poster.txt', 'good'))).toBeUndefined()
  })

  it('are taken over as they stand, when nobody asked for them to be made', async () => {
    const { root, at } = await built()
    writeFileSync(join(at, 'poster.txt'), 'edited by hand')
    const next = await openOutput(root, 'ours', 'en-GB')
    expect([next.keep('poster.txt'), next.keep('gone.txt')]).toEqual([true, false])
    next.write('other.txt', Buffer.from('new'))
    const files = [entry('poster.txt', 'good'), entry('other.txt', 'new')]
    next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files })
    next.discard()
    expect([read(at), read(at, 'other.txt')]).toEqual(['edited by hand', 'new'])
  })

  it('are not touched at all when the new ones are the same', async () => {
    const { root, at } = await built()
    const before = [statSync(at).ino, statSync(join(at, 'poster.txt')).ino]
    const next = await openOutput(root, 'ours', 'en-GB')
    expect(next.keep('poster.txt')).toBe(true)
    const files = [entry('poster.txt', 'good')]
    expect(next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files }).value).toBe(true)
    next.discard()
    expect([statSync(at).ino, statSync(join(at, 'poster.txt')).ino]).toEqual(before)
    expect(around(at)).toEqual(['en-GB'])
  })

  it('stay, with a word about why, when the new ones cannot take their place', async () => {
    const { root, at } = await built()
    const next = await openOutput(root, 'ours', 'en-GB')
    // A folder with something in it, where the old files are to go, stands for one that is held open.
    mkdirSync(join(at, '../.en-GB.compact-press-old/held'), { recursive: true })
    const taken = next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files: [] })
    expect(taken.problems.map(problem => problem.code)).toEqual(['machine/in-use'])
    expect(read(at)).toBe('good')
  })

  it('leave alone what people have put beside them', async () => {
    const { root, at } = await built()
    writeFileSync(join(at, 'rota.xlsx'), 'theirs')
    const next = await openOutput(root, 'ours', 'en-GB')
    next.commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [],
    })
    next.discard()
    expect(readdirSync(at).sort()).toEqual(['manifest.json', 'rota.xlsx'])
  })

  it('are not put where somebody has a file of their own', async () => {
    const { root, at } = await built()
    writeFileSync(join(at, 'notice.txt'), 'theirs')
    const next = await openOutput(root, 'ours', 'en-GB')
    for (const name of ['poster.txt', 'notice.txt']) next.write(name, Buffer.from('new'))
    const files = [entry('poster.txt', 'new'), entry('notice.txt', 'new')]
    const taken = next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files })
    next.discard()
    expect(taken.problems).toMatchObject([
      { code: 'machine/in-the-way', what: expect.stringContaining('output/ours/en-GB/notice.txt') },
    ])
    expect([read(at), read(at, 'notice.txt')]).toEqual(['good', 'theirs'])
  })

  it('are put where a link leads to', async () => {
    const { root, at } = await built()
    const elsewhere = join(root, 'elsewhere')
    renameSync(at, elsewhere)
    symlinkSync(elsewhere, at)
    const next = await openOutput(root, 'ours', 'en-GB')
    next.write('poster.txt', Buffer.from('new'))
    next.commit({
      edition: 'ours',
      language: 'en-GB',
      issued: '2027-01-12',
      files: [entry('poster.txt', 'new')],
    })
    next.discard()
    expect([lstatSync(at).isSymbolicLink(), read(elsewhere)]).toEqual([true, 'new'])
  })

  it('are not touched by a run that slept so long that another has taken its place', async () => {
    const { root, at } = await built()
    const sleeper = await openOutput(root, 'ours', 'en-GB')
    const lock = join(at, '../.en-GB.compact-press-lock')
    for (const name of readdirSync(lock)) rmSync(join(lock, name))
    const other = await openOutput(root, 'ours', 'en-GB')
    other.write('poster.txt', Buffer.from('theirs'))
    rmSync(lock, { recursive: true })
    expect(() => sleeper.write('poster.txt', Buffer.from('ours'))).toThrow('has taken')
    const files = [entry('poster.txt', 'ours')]
    const manifest = { edition: 'ours', language: 'en-GB', issued: '2027-01-12', files }
    expect(() => sleeper.commit(manifest)).toThrow('has taken')
    sleeper.discard()
    expect(readFileSync(join(at, '../.en-GB.compact-press-new/poster.txt'), 'utf8')).toBe('theirs')
    expect(read(at)).toBe('good')
  })

  it('of one language leave those of another alone', async () => {
    const { root, at } = await built()
    const next = await openOutput(root, 'ours', 'cy')
    next.commit({
      edition: 'ours',
      language: 'cy',
      issued: '2027-01-12',
      files: [],
    })
    next.discard()
    expect(around(at).sort()).toEqual(['cy', 'en-GB'])
    expect(read(at)).toBe('good')
  })
})

describe('after a build that was killed', () => {
  it('while the old files were being copied away, because they could not be renamed, all of them come back', async () => {
    const { root, at } = await built()
    mkdirSync(join(at, '../.en-GB.compact-press-old'))
    writeFileSync(join(at, '../.en-GB.compact-press-old/poster.txt'), 'good')
    writeFileSync(join(at, '../.en-GB.compact-press-old/rota.xlsx'), 'theirs')
    mkdirSync(join(at, '../.en-GB.compact-press-new'))
    writeFileSync(join(at, '../.en-GB.compact-press-new/poster.txt'), 'new')
    rmSync(join(at, 'poster.txt'))
    clearLeftovers(root)
    expect([read(at), read(at, 'rota.xlsx')]).toEqual(['good', 'theirs'])
    expect(around(at)).toEqual(['en-GB'])
  })

  it('any command puts all right, and leaves alone what only looks like it', async () => {
    const { root, at } = await built()
    renameSync(at, join(at, '../.en-GB.compact-press-old'))
    for (const name of ['.draft.new', '.notes.old', '.en-GB.lock']) mkdirSync(join(at, '..', name))
    clearLeftovers(root)
    expect(read(at)).toBe('good')
    expect(around(at).sort()).toEqual(['.draft.new', '.en-GB.lock', '.notes.old', 'en-GB'])
  })

  it('between taking the old files away and putting the new ones in, the old ones come back', async () => {
    const { root, at } = await built()
    renameSync(at, join(at, '../.en-GB.compact-press-old'))
    const next = await openOutput(root, 'ours', 'en-GB')
    expect(read(at)).toBe('good')
    expect(keptFiles(at).find('poster.txt')).toBeDefined()
    next.discard()
    expect(around(at)).toEqual(['en-GB'])
  })

  it('just before its end, the new files stay and the old ones go', async () => {
    const { root, at } = await built('new')
    mkdirSync(join(at, '../.en-GB.compact-press-old'))
    writeFileSync(join(at, '../.en-GB.compact-press-old/poster.txt'), 'old')
    ;(await openOutput(root, 'ours', 'en-GB')).discard()
    expect(read(at)).toBe('new')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('half-way, its half-made files are cleared away', async () => {
    const { root, at } = await built()
    mkdirSync(join(at, '../.en-GB.compact-press-new'))
    writeFileSync(join(at, '../.en-GB.compact-press-new/poster.txt'), 'half')
    ;(await openOutput(root, 'ours', 'en-GB')).discard()
    expect(read(at)).toBe('good')
    expect(around(at)).toEqual(['en-GB'])
  })

  it('before it had moved over what people had put there, that comes back too', async () => {
    const { root, at } = await built('old')
    writeFileSync(join(at, 'rota.xlsx'), 'theirs')
    mkdirSync(join(at, 'photos'))
    renameSync(at, join(at, '../.en-GB.compact-press-old'))
    mkdirSync(at)
    writeFileSync(join(at, 'poster.txt'), 'new')
    ;(await openOutput(root, 'ours', 'en-GB')).discard()
    expect([read(at), read(at, 'rota.xlsx')]).toEqual(['new', 'theirs'])
    expect(readdirSync(at)).toContain('photos')
    expect(around(at)).toEqual(['en-GB'])
  })

  it.each([
    ['is cut short', '{"edition": "ou'],
    ['is empty', ''],
    ['says nothing', '{}'],
    ['is null', 'null'],
    ['names nothing', '{"files":[null]}'],
    ['names half a file', '{"files":[{"path":"poster.txt"}]}'],
    ['names a file of somebody else', JSON.stringify({ files: [entry('../../secret.txt', 'x')] })],
  ])('with a list of files that %s, everything is made again', async (_, manifest) => {
    const { root, at } = await built()
    writeFileSync(join(at, 'manifest.json'), manifest)
    const next = await openOutput(root, 'ours', 'en-GB')
    expect(keptFiles(at).find('poster.txt')).toBeUndefined()
    next.write('poster.txt', Buffer.from('new'))
    const files = [entry('poster.txt', 'new')]
    const taken = next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files })
    next.discard()
    expect(taken.problems).toEqual([])
    expect(read(at)).toBe('new')
  })

  it('a folder in the place of one of our files is told, and left alone', async () => {
    const { root, at } = await built()
    rmSync(join(at, 'poster.txt'))
    mkdirSync(join(at, 'poster.txt'))
    writeFileSync(join(at, 'poster.txt/notes.txt'), 'theirs')
    const next = await openOutput(root, 'ours', 'en-GB')
    expect(next.keep('poster.txt')).toBe(false)
    next.write('poster.txt', Buffer.from('new'))
    const files = [entry('poster.txt', 'new')]
    const taken = next.commit({ edition: 'ours', language: 'en-GB', issued: '2027-01-12', files })
    next.discard()
    expect(taken.problems.map(({ code, what }) => [code, what])).toEqual([
      ['machine/in-the-way', expect.stringContaining('output/ours/en-GB/poster.txt')],
    ])
    expect(read(at, 'poster.txt/notes.txt')).toBe('theirs')
  })
})
