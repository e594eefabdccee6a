import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCopy } from './fresh-copy.ts'
import { fingerprints, output } from './outputs.ts'
import { collect, ended, told as finished, start } from './press.ts'

describe('watching', () => {
  let root: string
  let file: string
  let child: ChildProcess
  let talk: () => string
  let end: Promise<number | null>
  beforeAll(async () => {
    root = freshCopy()
    file = join(root, 'compact/compact.yaml')
    child = start(root, ['watch', '--edition', 'everyone', '--only', 'index,notice'])
    talk = collect(child.stderr)
    end = ended(child)
    await told('Watching compact/ and templates/')
  })
  afterAll(() => {
    child.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  })

  /** Waits until it has said this, after everything that it had said before. */
  async function told(words: string, after = 0): Promise<string> {
    while (!talk().slice(after).includes(words)) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${talk()}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    return talk().slice(after)
  }
  const page = (): string => readFileSync(output(root, 'everyone', 'index.html'), 'utf8')
  const save = async (text: string, words: string): Promise<string> => {
    const before = talk().length
    writeFileSync(file, text)
    return told(words, before)
  }

  it('builds at first, again after a save, keeps the last good files while something is wrong, and ends well', async () => {
    const words = readFileSync(file, 'utf8')
    expect(page()).toContain('step in when someone')

    const changed = words.replace('step in when someone', 'step in if someone')
    const saved = await save(changed, 'files made in')
    expect(page()).toContain('step in if someone')
    expect(saved).toContain('index.html')
    expect(saved).not.toContain('notice.pdf')

    const good = fingerprints(root)
    const spoiled = await save(changed.replace('mark: circle', 'mark: [circle'), 'Nothing was replaced')
    expect(spoiled).toMatch(/compact\/compact\.yaml:\d+:\d+ {2}error/)
    expect(fingerprints(root)).toEqual(good)

    await save(words, 'files made in')
    expect(page()).toContain('step in when someone')

    const style = join(root, 'templates/notice/style.css')
    const before = talk().length
    writeFileSync(style, `${readFileSync(style, 'utf8')}\n.board h2 { letter-spacing: 0; }\n`)
    const restyled = await told('made in', before)
    expect(restyled).toContain('notice.pdf')
    // The hub tells how big the notice is; its words have not changed.
    expect(restyled).not.toContain('index.txt')

    if (process.platform === 'linux') {
      // The browser dies, as it does when a machine runs out of memory: the next save has a new one.
      process.kill(browserOf(child.pid), 'SIGKILL')
      expect(await save(changed, 'files made in')).toContain('index.html')
      expect(page()).toContain('step in if someone')
      writeFileSync(style, readFileSync(style, 'utf8').replace('letter-spacing: 0', 'letter-spacing: 1px'))
      const again = await told('notice.pdf', talk().length)
      expect(again).not.toContain('error')
    }

    child.kill('SIGTERM')
    expect(await end).toBe(143)
  })

  it('ends, with the reason, when the first build cannot be made here', async () => {
    const { code, talk } = await finished(
      start(root, ['watch', '--only', 'notice'], { CHROME_PATH: '/nowhere/chrome' }),
    )
    expect(code).toBe(2)
    expect(talk).toContain('CHROME_PATH names /nowhere/chrome')
    expect(talk).not.toContain('Watching')
  })
})

/** The browser that a process has started, as Linux tells it. */
function browserOf(parent: number | undefined): number {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const found = pids.find(pid => {
    try {
      const [, of] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      return Number(of) === parent && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('headless')
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error(`${parent} has no browser`)
  return Number(found)
}
