import { chmodSync, chownSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cacheFolder } from '../../scripts/start/cache-folder.mjs'
import { folder } from '../fixtures.ts'

/** Where the cache would be, and where it goes when it cannot be there. */
function places(): { first: string; second: string } {
  const [home, temporary] = [folder(), folder()]
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.stubEnv('TMPDIR', temporary)
  return {
    first: join(home, 'compact-press'),
    second: join(temporary, `compact-press-${process.getuid?.()}`),
  }
}

describe('the folder from which a browser is run', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is made for its user alone', () => {
    const { first } = places()
    expect(cacheFolder()).toBe(first)
    expect(lstatSync(first).mode & 0o777).toBe(0o700)
  })

  it.each<[string, (path: string) => void]>([
    ['others may write to', path => chmodSync(path, 0o777)],
    ['is a file', path => writeFileSync(path, '')],
    ['is a link', path => symlinkSync(folder(), path)],
    // Only root can give a folder away.
    ...(process.getuid?.() === 0
      ? [
          ['belongs to somebody else', path => chownSync(path, 12345, 12345)] as [
            string,
            (path: string) => void,
          ],
        ]
      : []),
  ])('is never one that %s', (name, spoil) => {
    const { first, second } = places()
    if (!/^is a (file|link)$/.test(name)) mkdirSync(first)
    spoil(first)
    expect(cacheFolder()).toBe(second)
  })

  it('is asked for in plain words when there is none', () => {
    const { first, second } = places()
    for (const path of [first, second]) writeFileSync(path, '')
    expect(cacheFolder).toThrow(/Set XDG_CACHE_HOME to one$/)
  })
})
