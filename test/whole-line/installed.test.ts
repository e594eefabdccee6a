import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shipped } from '../fixtures.ts'
import { told } from './press.ts'

/** What somebody does who has never seen the project: an empty folder, the package, `init`, `build`. */
describe('the package, in an empty folder', () => {
  let root: string
  const npm = (...args: string[]): string => execFileSync('npm', args, { cwd: root, encoding: 'utf8' })
  const press = (...args: string[]) =>
    told(
      spawn(process.execPath, [join(root, 'node_modules/compact-press/scripts/compact-press.mjs'), ...args], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  const output = (name: string): string => readFileSync(join(root, 'output/ours/en-GB', name), 'utf8')

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'compact-press-empty-'))
    execFileSync('npm', ['pack', '--silent', '--pack-destination', root], { cwd: shipped })
    const [tarball = ''] = readdirSync(root)
    npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('says what to do where there is no compact', async () => {
    const { code, talk } = await press('build')
    expect(code).toBe(2)
    expect(talk).toMatch(/There is no compact in .*\n.*npx compact-press init/)
  })

  it('makes a poster, one page, slides and a web page of what `init` writes', async () => {
    expect((await press('init', '--yes')).code).toBe(0)
    const { code, talk } = await press('build', '--only', 'poster,infographic,deck,index')
    expect(code, talk).toBe(0)
    const made = readdirSync(join(root, 'output/ours/en-GB'))
    expect(made).toEqual(
      expect.arrayContaining(['poster.pdf', 'infographic.pdf', 'deck.pptx', 'deck.pdf', 'index.html']),
    )
    expect(output('poster.txt')).toContain('We listen first')
    // Nothing is said of a way back that nobody has promised.
    expect(output('index.html')).not.toContain('way-back')
  })

  it('lays one’s own templates and phrases over its own', async () => {
    mkdirSync(join(root, 'templates/notice'), { recursive: true })
    writeFileSync(
      join(root, 'templates/notice/words.html'),
      '<h1>{{ view.page.heading }}</h1><p>Our own words</p>',
    )
    const { code, talk } = await press('build', '--only', 'notice')
    expect(code, talk).toBe(0)
    expect(output('notice.txt')).toContain('Our own words')
  })

  it('tells what a document lacks that is asked for by name', async () => {
    const { code, talk } = await press('build', '--only', 'agenda')
    expect(code).toBe(1)
    expect(talk).toMatch(/agenda cannot be made: it prints compact\/workshops/)
    const pack = await press('pack', '--session', 'huddle30', '--people', '5')
    expect(pack.talk).toContain('there is no compact/workshops')
  })
})
