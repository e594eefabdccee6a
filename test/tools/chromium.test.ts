import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chromium } from '../../scripts/tools/chromium.ts'
import { folder } from '../fixtures.ts'

const titled = (title: string): string => `<!doctype html><title>${title}</title>`
const titleOf = (page: Page): Promise<string> => page.title()
const never = (): Promise<never> => new Promise(() => undefined)

/** Short, so that a browser that hangs is found out soon. A page that works takes some milliseconds. */
const hasty = { start: 30, page: 4, close: 3 }

describe('a browser that fails', () => {
  // These two only wait, each for its own browser: they wait at once.
  it.concurrent('over a page is tried once more, then told, and the pages beside it do not pay for it', async () => {
    await using browser = chromium(hasty)
    const good = (name: string) =>
      browser.withPage(titled(name), async page => {
        await new Promise(resolve => setTimeout(resolve, 100))
        return titleOf(page)
      })
    const names = ['one', 'two', 'three', 'four', 'five']
    const [hung, ...others] = await Promise.all([browser.withPage(titled('hung'), never), ...names.map(good)])
    expect(others.map(({ value }) => value)).toEqual(names)
    expect(hung?.value).toBeUndefined()
    expect(hung?.problems).toMatchObject([{ code: 'browser/late', severity: 'error' }])
    expect(hung?.problems[0]?.why).toContain('4 seconds, twice')

    expect((await good('next')).problems, 'nobody waits for it again').toMatchObject([
      { code: 'browser/given-up' },
    ])
    browser.warm()
    expect((await good('build')).value, 'the next build tries again').toBe('build')
  })

  it.concurrent('by standing still while it prints is ended too, and told', async () => {
    await using browser = chromium(hasty)
    const stopped = await browser.withPage(titled('stopped'), page => {
      const { pid = 0 } = page.browser().process() ?? {}
      // With all its processes, each of which could go on for a while by itself.
      process.kill(-pid, 'SIGSTOP')
      return page.pdf({ timeout: 0 })
    })
    expect(stopped.problems).toMatchObject([{ code: 'browser/late' }])
  })

  it('because it was killed is started again, and its pages come out', async () => {
    await using browser = chromium(hasty)
    let kills = 0
    const killed = await browser.withPage(titled('killed'), async page => {
      if (kills++ === 0) page.browser().process()?.kill('SIGKILL')
      return titleOf(page)
    })
    expect([killed.value, kills]).toEqual(['killed', 2])
    expect((await browser.withPage(titled('after'), titleOf)).value).toBe('after')
  })

  it('because the process of a page died is told at once', async () => {
    await using browser = chromium({ ...hasty, page: 600 })
    const crash = async (page: Page): Promise<string> => {
      await page.goto('chrome://crash').catch(() => undefined)
      return titleOf(page)
    }
    const died = await browser.withPage(titled('crash'), crash)
    expect(died.problems).toMatchObject([{ code: 'browser/died', why: 'It said: Page crashed!' }])
  })

  it('lets a fault of our own through: that is no fault of the browser', async () => {
    await using browser = chromium(hasty)
    const ours = browser.withPage(titled('ours'), () => Promise.reject(new Error('ours')))
    await expect(ours).rejects.toThrow('ours')
  })
})

describe('a browser that does not start', () => {
  afterEach(() => vi.unstubAllEnvs())

  /** A program in the place of a browser. */
  function standIn(script: string): { starts: () => number } {
    const path = join(folder(), 'browser')
    writeFileSync(path, `#!/bin/sh\necho started >> '${path}.log'\n${script}\n`)
    chmodSync(path, 0o700)
    vi.stubEnv('CHROME_PATH', path)
    return { starts: () => readFileSync(`${path}.log`, 'utf8').split('started').length - 1 }
  }

  it.each([
    ['hangs', 'exec sleep 600', 'hung', '1 seconds, twice'],
    ['says “sandbox”', 'echo "/opt/sandbox/chrome: cannot execute" >&2; exit 126', 'start', 'cannot execute'],
    ['ends at once', 'exit 3', 'start', 'did not say why'],
    ['says what ails it', 'echo "cannot open display" >&2; exit 1', 'start', 'It said: cannot open display'],
    [
      'lacks a library',
      'echo "error while loading shared libraries: libnss3.so: no" >&2; exit 127',
      'library',
      'libnss3.so',
    ],
    [
      'gets no sandbox',
      'echo "FATAL: No usable sandbox! If you are" >&2; exit 1',
      // Root is given none, and so cannot miss it.
      ...(process.getuid?.() === 0
        ? (['start', 'No usable sandbox'] as const)
        : (['sandbox', 'user namespaces'] as const)),
    ],
  ] as const)('because it %s is told with the reason, once', async (_, script, code, why) => {
    const { starts } = standIn(script)
    await using browser = chromium({ ...hasty, start: 1 })
    const pages = await Promise.all([1, 2, 3].map(n => browser.withPage(titled(`${n}`), titleOf)))
    for (const { problems } of pages) expect(problems).toMatchObject([{ code: `browser/${code}` }])
    expect(pages[0]?.problems[0]?.why).toContain(why)
    const before = starts()
    expect(before).toBeLessThanOrEqual(2)
    expect((await browser.withPage(titled('next'), titleOf)).problems).toEqual(pages[0]?.problems)
    expect(starts(), 'nobody waits for it again').toBe(before)
  })

  it('because it is no program is told by name', async () => {
    vi.stubEnv('CHROME_PATH', import.meta.filename)
    await using browser = chromium(hasty)
    const { problems } = await browser.withPage(titled('none'), titleOf)
    expect(problems).toMatchObject([{ code: 'browser/missing' }])
    expect(problems[0]?.what).toContain('CHROME_PATH')
  })
})
