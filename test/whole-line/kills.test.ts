import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../scripts/tools/hash.ts'
import { freshCopy } from './fresh-copy.ts'
import { broken, editions, fingerprints, manifest } from './outputs.ts'
import { ended, press, start } from './press.ts'

const hook = join(import.meta.dirname, 'kill-at.mjs')
/** `KILLS=60 npx vitest …` tries so many moments of each run, from its first step to its last. */
const wanted = Number(process.env.KILLS ?? 0)

/** The command line, with what ends or watches it. */
const hooked = (root: string, options: readonly string[], env: Record<string, string>) =>
  start(root, options, { NODE_OPTIONS: `--import ${hook}`, ...env })

/** The moments to try: around every renaming, between which the most can be lost, or as many as were asked for. */
async function moments(root: string, options: readonly string[], change: () => void): Promise<number[]> {
  const file = join(root, 'steps.txt')
  // The second time there is something to replace, and something to replace it with.
  expect((await press(root, ...options)).code).toBe(0)
  change()
  expect(await ended(hooked(root, options, { STEPS_TO: file }))).toBe(0)
  const steps = readFileSync(file, 'utf8').trim().split('\n')
  rmSync(file)
  if (wanted > 0) return Array.from({ length: wanted }, (_, n) => 1 + Math.floor((n * steps.length) / wanted))
  const swaps = steps.flatMap((step, at) => (/^renameSync(?!.*-lock)/.test(step) ? [at + 1, at + 2] : []))
  return [...new Set(swaps)].filter(at => at <= steps.length)
}

/** What a run leaves beside the finished folders while it is under way. */
const hidden = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter(name => /(^|[\\/])\./.test(name))
    : []

describe('a run that is killed', () => {
  let root: string
  let compact: string
  let words: string
  let sessions: string
  beforeAll(() => {
    root = freshCopy()
    compact = join(root, 'compact/compact.yaml')
    words = readFileSync(compact, 'utf8')
    sessions = readFileSync(join(root, 'compact/workshops/sessions.yaml'), 'utf8')
    expect(sessions).toContain('with chairs for all who want one')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const lead = (n: number): void => {
    const file = join(root, 'compact/workshops/sessions.yaml')
    writeFileSync(file, sessions.replace('with chairs for all who want one', `with chairs for ${n}`))
  }

  /** Other words each time: what an earlier try has left is never what this one makes. */
  const reword = (n: number): void =>
    writeFileSync(compact, words.replace('step in when someone', `step in when mate${n}`))

  it('while it builds loses nothing, and leaves nothing that the next command does not clear up', async () => {
    const build = ['build', '--only', 'notice,index']
    const tries = await moments(root, build, () => reword(1000))
    expect(tries.length).toBeGreaterThan(3)
    for (const edition of editions) {
      mkdirSync(join(root, 'output', edition, 'en-GB/photos'), { recursive: true })
      writeFileSync(join(root, 'output', edition, 'en-GB/photos/room.txt'), 'theirs')
    }
    for (const [n, at] of tries.entries()) {
      reword(n)
      expect(await ended(hooked(root, build, { KILL_AT: `${at}` })), `step ${at}`).toBe(null)
      expect((await press(root, 'list')).code).toBe(0)
      expect(hidden(join(root, 'output')), `after step ${at}`).toEqual([])
      expect(broken(root), `after step ${at}`).toEqual([])
      for (const edition of editions) {
        expect(manifest(root, edition).files.length, `after step ${at}`).toBeGreaterThan(5)
        expect(readFileSync(join(root, 'output', edition, 'en-GB/photos/room.txt'), 'utf8')).toBe('theirs')
      }
    }
    expect((await press(root, ...build)).code).toBe(0)
    expect(broken(root)).toEqual([])
  })

  it('while it packs leaves the pack and its zip as they were, or both new', async () => {
    const pack = ['pack', '--session', 'huddle30', '--people', '6']
    const folder = join(root, 'output/packs/everyone/en-GB/huddle30-6-people')
    writeFileSync(compact, words)
    // What the fewest documents of the pack say: all that matters is that each try makes something new.
    const tries = await moments(root, pack, () => lead(1000))
    expect(tries.length).toBeGreaterThan(3)
    writeFileSync(join(folder, 'lead/my-notes.txt'), 'mine')
    for (const [n, at] of tries.entries()) {
      lead(n)
      expect(await ended(hooked(root, pack, { KILL_AT: `${at}` })), `step ${at}`).toBe(null)
      expect((await press(root, 'list')).code).toBe(0)
      expect(hidden(join(root, 'output')), `after step ${at}`).toEqual([])
      const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trim().split('\n')
      const zip = unzipSync(readFileSync(`${folder}.zip`))
      expect(sums.length).toBeGreaterThan(15)
      for (const sum of sums) {
        const [hash, name = ''] = sum.split('  ')
        expect(sha256(readFileSync(join(folder, name))), `${name} after step ${at}`).toBe(hash)
        expect(sha256(zip[`huddle30-6-people/${name}`] ?? ''), `${name} in the zip after step ${at}`).toBe(
          hash,
        )
      }
      expect(readFileSync(join(folder, 'lead/my-notes.txt'), 'utf8')).toBe('mine')
    }
    expect(fingerprints(root).size).toBeGreaterThan(20)
  })
})

describe('two runs at once', () => {
  it('of one edition both end well, one after the other, and the files are one whole set', async () => {
    const root = freshCopy()
    const build = ['build', '--only', 'notice,index', '--force']
    const both = await Promise.all([press(root, ...build), press(root, ...build), press(root, ...build)])
    expect(both.map(({ code, talk }) => [code, talk.includes('error')])).toEqual(both.map(() => [0, false]))
    expect(
      both.filter(({ talk }) => /Waiting for process \d+ on .*, which is writing everyone/.test(talk)).length,
    ).toBeGreaterThan(0)
    expect(broken(root)).toEqual([])
    expect(hidden(join(root, 'output'))).toEqual([])
    rmSync(root, { recursive: true, force: true })
  })
})
