import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCopy } from './fresh-copy.ts'
import { fingerprints } from './outputs.ts'
import { press } from './press.ts'

describe('a pack', () => {
  let root: string
  beforeAll(async () => {
    root = freshCopy()
    expect((await press(root, 'pack', '--session', 'huddle30', '--people', '8')).code).toBe(0)
    expect(fingerprints(root).size).toBeGreaterThan(10)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each([
    ['0', /empty/],
    ['-3', /not a number of people/],
    ['4000', /300 is the most/],
    ['2.5', /not a number of people/],
    ['lots', /not a number of people/],
  ])('is refused for %s people, and what was there stays', async (people, what) => {
    const before = fingerprints(root)
    const { code, talk, value } = await press(root, 'pack', '--session', 'huddle30', `--people=${people}`)
    expect([code, value]).toEqual([2, ''])
    expect(talk).toMatch(what)
    expect(talk).toMatch(/Write a whole number|Hold the session/)
    expect(fingerprints(root)).toEqual(before)
  })

  it('is refused for a time, a session, a language or tables that cannot be', async () => {
    const before = fingerprints(root)
    const refused = async (...options: string[]): Promise<string> => {
      const { code, talk } = await press(root, 'pack', ...options)
      expect(code).not.toBe(0)
      return talk
    }
    expect(await refused('--session', 'workshop90', '--people', '24', '--start', '25:99')).toContain(
      '“25:99” is not a time of day',
    )
    expect(await refused('--session', 'workshop9', '--people', '24')).toContain('Did you mean `workshop90`?')
    expect(await refused('--session', 'workshop90', '--people', '24', '--language', 'cy')).toContain(
      'there is no language called `cy`',
    )
    expect(await refused('--session', 'workshop90', '--people', '24', '--tables', '12')).toContain(
      'leave 2 at one of them',
    )
    expect(await refused('--session', 'workshop90', '--people', '24', '--edition', 'evryone')).toContain(
      'Did you mean `everyone`?',
    )
    expect(fingerprints(root)).toEqual(before)
  })
})
