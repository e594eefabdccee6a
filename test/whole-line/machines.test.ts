import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { freshCopy } from './fresh-copy.ts'
import { fingerprints } from './outputs.ts'
import { type Ended, ended, press, start, told } from './press.ts'

const some = ['build', '--edition', 'everyone', '--only', 'notice,deck,sort-deck']
const isRoot = process.getuid?.() === 0
/** Nobody in particular: a number that no account has. */
const ordinary = 23_456
const good = fingerprints(inject('built'))

/** Gives a folder to the ordinary user. */
const give = (folder: string): void => {
  if (isRoot) execFileSync('chown', ['-hR', `${ordinary}:${ordinary}`, folder])
}

/** What was made is what the shared build made, byte for byte. */
function expectSame(root: string): void {
  const made = [...fingerprints(root)].filter(([path]) => !path.endsWith('manifest.json'))
  expect(made.length).toBeGreaterThan(10)
  expect(made.filter(([path, hash]) => good.get(path) !== hash).map(([path]) => path)).toEqual([])
}

describe('somebody who is not root, on a machine that others use too', () => {
  let root: string
  let home: string
  let shared: string
  const asThem = (options: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    told(
      start(
        root,
        options,
        { HOME: home, TMPDIR: shared, XDG_CACHE_HOME: '', ...env },
        { cwd: shared, ...(isRoot && { uid: ordinary, gid: ordinary }) },
      ),
    )
  beforeAll(() => {
    root = freshCopy()
    home = mkdtempSync(join(tmpdir(), 'compact-press-home-'))
    shared = mkdtempSync(join(tmpdir(), 'compact-press-shared-'))
    for (const folder of [root, home]) give(folder)
    // Whatever is run from here would say so.
    const planted = `require('node:fs').writeFileSync(${JSON.stringify(join(home, 'planted'))}, '')\n`
    for (const name of ['.puppeteerrc.cjs', 'puppeteer.config.cjs', 'marp.config.cjs'])
      writeFileSync(join(shared, name), planted)
    mkdirSync(join(shared, `tsx-${isRoot ? ordinary : process.getuid?.()}`))
    chmodSync(shared, 0o1777)
  })
  afterAll(() => {
    for (const folder of [root, home, shared]) rmSync(folder, { recursive: true, force: true })
  })

  it('has the browser in its sandbox, or is told what the system lacks and what to do', async () => {
    const { code, value } = await asThem(['doctor'])
    if (code === 0) expect(value).toMatch(/well {2}browser .* in its sandbox\n/)
    else {
      expect(value).toMatch(/MEND {2}browser .*user namespaces.*COMPACT_PRESS_NO_SANDBOX=1/)
      const without = await asThem(['doctor'], { COMPACT_PRESS_NO_SANDBOX: '1' })
      expect([without.code, without.value]).toEqual([
        0,
        expect.stringContaining('as COMPACT_PRESS_NO_SANDBOX asks'),
      ])
    }
  })

  it('builds and packs, the same bytes as anybody, and leaves nothing where others could change it', async () => {
    const { code } = await asThem(['doctor'])
    const env: Record<string, string> = code === 0 ? {} : { COMPACT_PRESS_NO_SANDBOX: '1' }
    const before = readdirSync(shared)
    const built = await asThem(some, env)
    expect([built.code, built.talk]).toEqual([0, expect.stringMatching(/files made in/)])
    expectSame(root)
    const packed = await asThem(['pack', '--session', 'huddle30', '--people', '6'], env)
    expect([packed.code, packed.talk]).toEqual([0, expect.stringContaining('0-start-here.pdf')])
    expect(readdirSync(shared)).toEqual(before)
    expect(readdirSync(join(shared, before.find(name => name.startsWith('tsx-')) ?? ''))).toEqual([])
    expect(existsSync(join(home, 'planted'))).toBe(false)
    expect(readdirSync(join(home, '.cache/compact-press/runs'))).toEqual([])
    expect(readdirSync(join(home, '.cache/compact-press/programs')).length, 'one program, made once').toBe(1)
  })

  it.runIf(isRoot)('goes on where root has built, or was killed while it did', async () => {
    const build = ['build', '--edition', 'everyone', '--only', 'notice', '--force']
    const env = { COMPACT_PRESS_NO_SANDBOX: '1' }
    expect((await press(root, ...build)).code).toBe(0)
    for (let times = 0; times < 2; times++) {
      const { code, talk } = await asThem(build, env)
      expect([code, talk]).toEqual([0, expect.stringMatching(/files made in/)])
    }
    const hook = join(import.meta.dirname, 'kill-at.mjs')
    const killed = start(root, build, { NODE_OPTIONS: `--import ${hook}`, KILL_AT: '12' })
    expect(await ended(killed)).toBe(null)
    for (let times = 0; times < 2; times++) {
      const { code, talk } = await asThem(build, env)
      expect([code, talk]).toEqual([0, expect.stringMatching(/files made in/)])
    }
    // What only root may remove stands aside, once for each time, and in nobody's way.
    const left = readdirSync(join(root, 'output/everyone')).filter(name => name !== 'en-GB')
    expect(left.filter(name => !name.includes('.compact-press-left-'))).toEqual([])
    expect(left.length).toBeLessThan(4)
    expect((await press(root, 'list')).code).toBe(0)
    expect(readdirSync(join(root, 'output/everyone'))).toEqual(['en-GB'])
  })

  it('stops a run with nothing left of it', async () => {
    const child = start(
      root,
      ['build', '--edition', 'everyone', '--force'],
      { HOME: home, TMPDIR: shared, XDG_CACHE_HOME: '', COMPACT_PRESS_NO_SANDBOX: '1' },
      { cwd: shared, ...(isRoot && { uid: ordinary, gid: ordinary }) },
    )
    const fresh = join(root, 'output/everyone/.en-GB.compact-press-new')
    while (!existsSync(fresh) || readdirSync(fresh).length < 5)
      await new Promise(resolve => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(readdirSync(join(root, 'output/everyone'))).toEqual(['en-GB'])
    const running = readdirSync('/proc').filter(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(home)
      } catch {
        return false
      }
    })
    expect(running, 'no browser either').toEqual([])
  })

  it('without a home of their own builds all the same', async () => {
    const env = { HOME: '/nonexistent', COMPACT_PRESS_NO_SANDBOX: '1' }
    const { code, talk } = await asThem(
      ['build', '--edition', 'everyone', '--only', 'notice', '--force'],
      env,
    )
    expect([code, talk]).toEqual([0, expect.stringMatching(/files made in/)])
    const [own] = readdirSync(shared).filter(name => name.startsWith('compact-press-'))
    expect(own).toBe(`compact-press-${isRoot ? ordinary : process.getuid?.()}`)
    rmSync(join(shared, own ?? ''), { recursive: true })
  })

  it('is told by `doctor` and by `build` when the project belongs to somebody else', async () => {
    const output = join(root, 'output')
    const folders = [join(output, 'everyone'), output]
    mkdirSync(join(output, 'everyone'), { recursive: true })
    give(output)
    for (const folder of folders) chmodSync(folder, 0o500)
    if (isRoot) chownSync(output, 0, 0)
    const [doctor, built] = await Promise.all([asThem(['doctor']), asThem(some)])
    for (const folder of folders.toReversed()) chmodSync(folder, 0o700)
    give(output)
    expect([doctor.code, built.code]).toEqual([2, 2])
    for (const said of [doctor.value, built.talk]) {
      expect(said).toContain(`this may not be read or written by you`)
      expect(said).not.toContain('fault in the program')
    }
  })
})

describe('a project in a folder with an odd name', () => {
  it('builds the same bytes', async () => {
    const root = freshCopy('compact press #1 50% (Ŵyn) & ')
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    const { code, talk } = await press(root, ...some)
    expect([code, talk]).toEqual([0, expect.stringMatching(/files made in/)])
    expectSame(root)
  })

  it('or without its packages is told what to do', async () => {
    const root = freshCopy('compact press? ')
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    expect(await press(root, 'check')).toMatchObject({
      code: 2,
      talk: expect.stringContaining('another name'),
    })
    const bare = freshCopy()
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }))
    rmSync(join(bare, 'node_modules'))
    expect(await press(bare, 'check')).toMatchObject({ code: 2, talk: expect.stringContaining('`npm ci`') })
  })
})

describe('what the disk refuses', () => {
  let root: string
  beforeAll(() => {
    root = freshCopy()
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each<[string, string, (path: string) => void]>([
    ['output is a file', 'output', path => writeFileSync(path, '')],
    ['output is a link to nowhere', 'output', path => symlinkSync('/nowhere/at/all', path)],
    ['an edition is a file', 'output/everyone', path => writeFileSync(path, '')],
    ['a language is a file', 'output/everyone/en-GB', path => writeFileSync(path, 'theirs')],
  ])('is told as what it is, and nothing is touched: %s', async (_, name, make) => {
    const path = join(root, name)
    mkdirSync(join(path, '..'), { recursive: true })
    make(path)
    const { code, talk } = await press(root, ...some)
    const kept = existsSync(path) ? readFileSync(path, 'utf8') : ''
    rmSync(join(root, 'output'), { recursive: true, force: true })
    expect(code).toBe(2)
    expect(talk).toMatch(/\n {2}mend {2}\S/)
    expect(talk).toMatch(/code {2}machine\//)
    expect(talk).not.toContain('fault in the program')
    expect(kept).toBe(name.endsWith('en-GB') ? 'theirs' : '')
  })

  it.runIf(isRoot)('is told when there is no room, and the last good files stay', async () => {
    const output = join(root, 'output')
    mkdirSync(output)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', output], { stdio: 'ignore' })
    } catch {
      // Not every root may mount: a container's often may not.
      return
    }
    const first = await press(root, 'build', '--edition', 'everyone', '--only', 'index')
    const before = fingerprints(root)
    const { code, talk } = await press(
      root,
      'build',
      '--edition',
      'everyone',
      '--only',
      'poster,deck,how-to-guide',
    )
    const after = fingerprints(root)
    execFileSync('umount', [output])
    expect(first.code).toBe(0)
    expect(code).toBe(2)
    expect(talk).toContain('the disk is full')
    expect(talk).not.toContain('fault in the program')
    expect(before.size).toBeGreaterThan(1)
    expect(after).toEqual(before)
  })

  it('or whoever reads is told nothing more when they have had enough', () => {
    const list = `"${process.execPath}" "${join(root, 'scripts/compact-press.mjs')}" list`
    const said = execFileSync('sh', ['-c', `${list} 2>&1 | head -n 1`], { encoding: 'utf8' })
    expect(said).toBe('Documents to start with\n')
    const errors = execFileSync('sh', ['-c', `{ ${list} | head -n 1 >/dev/null; } 2>&1`], {
      encoding: 'utf8',
    })
    expect(errors).toBe('')
  })
})
