import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { temporary } from '../fixtures.ts'

/** Only on Linux does a package carry one. */
describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser that a package carries',
  () => {
    const home = temporary()
    let carriedBrowser: typeof import('../../scripts/tools/carried-browser.ts').carriedBrowser
    let chromium: typeof import('../../scripts/tools/chromium.ts').chromium
    let path: string
    beforeAll(async () => {
      vi.stubEnv('XDG_CACHE_HOME', home)
      // As in a run of its own: this process may have put the folder of its run somewhere else already.
      vi.resetModules()
      ;({ carriedBrowser } = await import('../../scripts/tools/carried-browser.ts'))
      ;({ chromium } = await import('../../scripts/tools/chromium.ts'))
      path = (await carriedBrowser()).path
    })
    afterAll(() => {
      vi.unstubAllEnvs()
      rmSync(home, { recursive: true, force: true })
    })
    const size = (): number => statSync(path).size

    it('is unpacked whole, for its user alone, and stays', async () => {
      const before = statSync(path).mtimeMs
      expect(size()).toBeGreaterThan(1e8)
      expect(statSync(path).mode & 0o077).toBe(0)
      expect((await carriedBrowser()).path).toBe(path)
      expect(statSync(path).mtimeMs).toBe(before)
    })

    it.each<[string, (at: string) => void]>([
      ['was cut short', at => truncateSync(at, 1e6)],
      ['is gone', at => rmSync(at)],
      ['lost a library', at => rmSync(join(at, '../lib'), { recursive: true })],
      ['has no list of its files', at => rmSync(join(at, '../unpacked.json'))],
      ['has a list that says nothing', at => writeFileSync(join(at, '../unpacked.json'), '{}')],
    ])('is unpacked again when it %s', async (_, spoil) => {
      const whole = size()
      spoil(path)
      await carriedBrowser()
      expect(size()).toBe(whole)
      expect(existsSync(join(path, '../lib/libnss3.so'))).toBe(true)
    })

    it('is unpacked again when it has the right size and the wrong bytes', async () => {
      const program = openSync(path, 'r+')
      writeSync(program, Buffer.alloc(4096), 0, 4096, 0)
      closeSync(program)
      await using browser = chromium()
      const { value } = await browser.withPage('<!doctype html><title>well</title>', page => page.title())
      expect(value).toBe('well')
    })

    it('leaves nothing half unpacked', () => {
      const runs = readdirSync(join(home, 'compact-press/runs'))
      expect(runs.length, 'this run’s own').toBe(1)
      const left = readdirSync(join(home, 'compact-press/runs', runs[0] ?? ''))
      expect(left.filter(name => name.startsWith('unpacking'))).toEqual([])
    })
  },
)
