import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepBundle } from '../../scripts/start/keep-bundle.mjs'
import { projectCopy } from '../bench/project.ts'
import { folder } from '../fixtures.ts'
import { type Ended, start, told } from '../whole-line/press.ts'

const root = realpathSync(projectCopy())
const sources = join(root, 'scripts')
let home: string
let programs: string
beforeEach(() => {
  home = folder()
  programs = join(home, 'compact-press/programs')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Asks for help, unless it is asked for something else: what is the same every time is soonest read. */
const run = (command = '--help', where = root, env: Record<string, string> = {}): Promise<Ended> =>
  told(start(where, [command], { XDG_CACHE_HOME: home, ...env }))

/** The one program that is kept. */
function bundle(): string {
  const [name = '', ...more] = readdirSync(programs)
  expect(more).toEqual([])
  return join(programs, name, 'program.cjs')
}

/** A program that shows when it is what runs. */
const marked = (text: string, was: string, is: string): string => {
  const changed = text.slice(0, text.lastIndexOf('\n') + 1).replaceAll(was, is)
  expect(changed).toContain(is)
  return `${changed}// ${createHash('sha256').update(changed).digest('hex')}`
}
const mark = (file: string, was = 'Usage: compact-press', is = 'Usage: kept-press'): void =>
  writeFileSync(file, marked(readFileSync(file, 'utf8'), was, is))

/** Changes a script until the next test. */
async function during<T>(file: string, change: (text: string) => string, work: () => Promise<T>): Promise<T> {
  const path = join(sources, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  try {
    return await work()
  } finally {
    writeFileSync(path, before)
  }
}

describe('the program', () => {
  it('is made into one file by the first run, which the next ones run', async () => {
    expect((await run()).value).toContain('Usage: compact-press')
    for (const path of [bundle(), join(bundle(), '..')]) expect(statSync(path).mode & 0o077).toBe(0)
    mark(bundle())
    expect(await run()).toMatchObject({ code: 0, value: expect.stringContaining('Usage: kept-press') })
  })

  it('is another as soon as a script changes, and the old one again when it is put back', async () => {
    await run()
    mark(bundle())
    await during(
      'cli.ts',
      text => text.replace('Usage: compact-press', 'Usage: new-press'),
      async () => {
        expect((await run()).value).toContain('Usage: new-press')
        expect((await run()).value).toContain('Usage: new-press')
      },
    )
    expect((await run()).value).toContain('Usage: kept-press')
  })

  it('has a new rule, artefact or command from the moment that its file is there', async () => {
    await run()
    const rule = `export default () => [{ code: 'rules/new', severity: 'warning', what: 'a new rule looked' }]\n`
    const added = join(sources, 'rules/new-rule.ts')
    writeFileSync(added, rule)
    const { talk } = await run('check')
    rmSync(added)
    expect(talk).toContain('a new rule looked')
    expect((await run('check')).talk).not.toContain('a new rule looked')
  })

  it('is one for equal projects in two places, and each finds its own words', async () => {
    await run()
    const other = projectCopy()
    writeFileSync(join(other, 'compact/editions/everyone/edition.yaml'), 'organisation: [\n')
    const { code, talk } = await run('check', other)
    rmSync(other, { recursive: true })
    expect([code, talk]).toEqual([1, expect.stringContaining('edition.yaml')])
    bundle()
  })

  it('is made once by runs that start at once, and all of them run', async () => {
    const ran = await Promise.all([run(), run(), run()])
    expect(ran.map(({ code, value }) => [code, value])).toEqual(
      ran.map(() => [0, expect.stringContaining('Usage: compact-press')]),
    )
    bundle()
  })

  it('keeps what looks at files by their schemas too, and the next runs look with that', async () => {
    const slip = join(root, 'compact/compact.yaml')
    const before = readFileSync(slip, 'utf8')
    writeFileSync(slip, before.replace('strapline:', 'straplin:'))
    try {
      expect((await run('check')).talk).toContain('straplin')
      const [hash = '', ...more] = readdirSync(join(home, 'compact-press/validators'))
      expect(more).toEqual([])
      const file = join(home, 'compact-press/validators', hash, 'validators.cjs')
      expect((await run('check')).talk).toContain('straplin')
      mark(file, 'return exports', 'exports.compact = () => true; return exports')
      expect((await run('check')).talk).not.toContain('no place for')
    } finally {
      writeFileSync(slip, before)
    }
  })

  it('is the same in a thread', async () => {
    vi.stubEnv('XDG_CACHE_HOME', home)
    const made = await keepBundle(root)
    mark(bundle(), '"<": "&lt;"', '"<": "kept"')
    const thread = new Worker(join(sources, 'start/thread.mjs'), { workerData: made })
    const module = pathToFileURL(join(sources, 'tools/escape-text.ts')).href
    thread.postMessage({ id: 1, module, name: 'escapeText', input: ['<'] })
    const [answer] = await once(thread, 'message')
    await thread.terminate()
    expect(answer).toEqual({ id: 1, value: 'kept' })
  })

  it('is not kept when a script is saved while it is made', async () => {
    vi.stubEnv('XDG_CACHE_HOME', home)
    const made = keepBundle(root)
    const [before, after] = await during(
      'cli.ts',
      text => `${text}\n`,
      async () => [await made, await keepBundle(root)],
    )
    expect(before).toBeUndefined()
    expect(after?.file).toBe(bundle())
  })

  it('is kept in its last five versions', async () => {
    for (let day = 1; day < 9; day++) {
      const old = join(programs, day % 2 ? `${day}` : `new-${day}`)
      mkdirSync(old, { recursive: true, mode: 0o700 })
      utimesSync(old, day, day)
    }
    vi.stubEnv('XDG_CACHE_HOME', home)
    await keepBundle(root)
    const left = readdirSync(programs)
    expect(left.filter(name => /^[0-9a-f]{64}$/.test(name)).length).toBe(1)
    expect(left.filter(name => name.length < 64).sort()).toEqual(['5', '7', 'new-6', 'new-8'])
  })
})

describe('a kept program is not run, and does not stop anybody, when it', () => {
  it.each<[string, (file: string) => void]>([
    ['was cut short', file => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -100))],
    ['has nothing in it', file => writeFileSync(file, '')],
    [
      'has a letter changed',
      file => writeFileSync(file, readFileSync(file, 'utf8').replace('fault', 'vault')),
    ],
    ['is a file that others may write', file => chmodSync(file, 0o666)],
    ['is in a folder where others may write', file => chmodSync(join(file, '..'), 0o777)],
    ['is in a folder of folders where others may write', file => chmodSync(join(file, '../..'), 0o777)],
    [
      'is a link',
      file => {
        renameSync(file, join(home, 'elsewhere.cjs'))
        symlinkSync(join(home, 'elsewhere.cjs'), file)
      },
    ],
    [
      'is behind a link',
      file => {
        cpSync(join(file, '..'), join(home, 'elsewhere'), { recursive: true })
        rmSync(join(file, '..'), { recursive: true })
        symlinkSync(join(home, 'elsewhere'), join(file, '..'))
      },
    ],
    // Only root can give a file away.
    ...(process.getuid?.() === 0
      ? [
          ['belongs to somebody else', (file: string) => chownSync(file, 12345, 12345)] as [
            string,
            (file: string) => void,
          ],
        ]
      : []),
  ])('%s', async (_, spoil) => {
    const nowhere = join(home, 'nowhere')
    writeFileSync(nowhere, '')
    vi.stubEnv('XDG_CACHE_HOME', home)
    vi.stubEnv('TMPDIR', nowhere)
    const made = await keepBundle(root)
    const file = bundle()
    expect(made?.file).toBe(file)
    mark(file)
    expect(await keepBundle(root), 'as it stands it would be run').toEqual(made)
    expect(readFileSync(file, 'utf8')).toContain('Usage: kept-press')
    spoil(file)
    for (let times = 0; times < 2; times++) {
      const found = await keepBundle(root)
      if (found !== undefined) expect(readFileSync(found.file, 'utf8')).toContain('Usage: compact-press')
    }
  })

  it('cannot be kept anywhere', async () => {
    writeFileSync(join(home, 'file'), '')
    const nowhere = join(home, 'file')
    const { code, value } = await run('--help', root, { XDG_CACHE_HOME: nowhere, TMPDIR: nowhere })
    expect([code, value]).toEqual([0, expect.stringContaining('Usage: compact-press')])
    expect(existsSync(programs)).toBe(false)
  })

  it('cannot be made, because a script has a slip, which is told at its place', async () => {
    const { code, talk } = await during(
      'cli.ts',
      text => `${text}\nconst const\n`,
      () => run(),
    )
    expect(code).not.toBe(0)
    expect(talk).toMatch(/scripts\/cli\.ts:\d+:\d+/)
  })
})

describe('the trace of a fault', () => {
  it.each([
    [
      'while it runs',
      'rules/dates.ts',
      (text: string) => text.replace(/^(export default .*\{)$/m, `$1\n  lookHere()`),
    ],
    ['while it starts', 'report/problems.ts', (text: string) => `${text}\nlookHere()\n`],
  ])('names the line of the script: %s', async (_, file, slip) => {
    await run()
    const [first, line] = await during(file, slip, async () => {
      const lines = readFileSync(join(sources, file), 'utf8').split('\n')
      // From source while the bundle is made would tell it too: the second run is of what was kept.
      await run('check')
      return [await run('check'), lines.findIndex(one => one.includes('lookHere()')) + 1] as const
    })
    expect(first.code).not.toBe(0)
    expect(first.talk).toContain(`scripts/${file}:${line}:`)
    expect(first.talk).toContain('lookHere is not defined')
    expect(first.talk).not.toContain('program.cjs')
  })
})
