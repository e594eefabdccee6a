import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freshCopy } from './fresh-copy.ts'
import { broken, editions, fingerprints, manifest } from './outputs.ts'
import { ended, press, start } from './press.ts'

const some = ['--only', 'notice,index,infographic'] as const

describe('the last good documents', () => {
  let root: string
  let good: Map<string, string>
  let compact: string
  let words: string
  beforeAll(async () => {
    root = freshCopy()
    compact = join(root, 'compact/compact.yaml')
    words = readFileSync(compact, 'utf8')
    expect((await press(root, 'build', ...some)).code).toBe(0)
    good = fingerprints(root)
    const names = ['notice', 'index', 'infographic']
    const made = editions.flatMap(edition =>
      manifest(inject('built'), edition).files.filter(one => names.includes(one.artefact)),
    )
    // Beside them, each edition has its list of what is there.
    expect(good.size).toBe(made.length + editions.length)
    expect(made.length).toBeGreaterThan(10)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each([
    ['a file that is not YAML', (text: string) => text.replace('commitments:', 'commitments: [')],
    [
      'a promise with too many words',
      (text: string) => text.replace('title: Everyone belongs', `title: ${'Everyone '.repeat(30)}`),
    ],
    ['a key that nobody knows', (text: string) => text.replace('strapline:', 'straplime:')],
  ])('stay after a build that meets %s', async (_, spoil) => {
    expect(spoil(words)).not.toBe(words)
    writeFileSync(compact, spoil(words))
    const { code, talk } = await press(root, 'build', ...some)
    writeFileSync(compact, words)
    expect(code).toBe(1)
    expect(talk).toMatch(/compact\/compact\.yaml:\d+:\d+ {2}error/)
    expect(talk).toContain('Nothing was replaced')
    expect(fingerprints(root)).toEqual(good)
    expect(leftovers(root)).toEqual([])
  })

  it('stay when one document of one edition does not fit, and the other editions are made', async () => {
    const page = join(root, 'templates/notice/page.html')
    const template = readFileSync(page, 'utf8')
    writeFileSync(
      page,
      template.replace('</main>', '</main>{% if logo %}<p style="break-before: page">More</p>{% endif %}'),
    )
    writeFileSync(compact, words.replace('step in when someone', 'step in if someone'))
    const together = await press(root, 'build', '--all-or-nothing', ...some)
    expect([together.code, fingerprints(root)]).toEqual([1, good])
    expect(together.talk).toContain('Nothing was replaced')
    const { code, talk } = await press(root, 'build', ...some)
    writeFileSync(page, template)
    writeFileSync(compact, words)
    expect(code).toBe(1)
    expect(talk).toContain('notice.pdf has 2 pages; it holds 1')
    expect(talk).toContain('Not replaced: example-trust (en-GB), which keeps the last good files.')
    const ours = (all: ReadonlyMap<string, string>) =>
      [...all].filter(([path]) => path.includes('example-trust'))
    const now = fingerprints(root)
    expect(ours(good).length).toBeGreaterThan(3)
    expect(ours(now)).toEqual(ours(good))
    expect(now).not.toEqual(good)
    await press(root, 'build', ...some)
    expect(fingerprints(root)).toEqual(good)
  })

  it('stay whole when a build is killed half-way, and the next build works and clears up', async () => {
    const child = start(root, ['build', '--force', ...some])
    await halfMade(root)
    child.kill('SIGKILL')
    await ended(child)
    expect(leftovers(root).length).toBeGreaterThan(0)
    expect(documents(fingerprints(root))).toEqual(good)
    expect(broken(root)).toEqual([])
    expect((await press(root, 'build', '--force', ...some)).code).toBe(0)
    expect(leftovers(root)).toEqual([])
    expect(fingerprints(root)).toEqual(good)
  })

  it('come back when a build was killed between its two renames', async () => {
    const folder = join(root, 'output/everyone')
    renameSync(join(folder, 'en-GB'), join(folder, '.en-GB.compact-press-old'))
    const { code, talk } = await press(root, 'build', ...some)
    expect(code).toBe(0)
    expect(talk).toMatch(/^0 of /)
    expect(leftovers(root)).toEqual([])
    expect(fingerprints(root)).toEqual(good)
  })

  it('are mended by the next build when somebody has changed or lost one', async () => {
    const changed = join(root, 'output/everyone/en-GB/index.html')
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}<p>Mine</p>`)
    rmSync(join(root, 'output/everyone/en-GB/notice.pdf'))
    const { code, talk } = await press(root, 'build', ...some)
    expect(code).toBe(0)
    expect(talk).toMatch(/(^|\n)2 of /)
    expect(fingerprints(root)).toEqual(good)
  })
})

const documents = (all: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...all].filter(([path]) => !path.includes('/.')))

/** Folders of builds that did not come to their end. */
const leftovers = (root: string): string[] =>
  readdirSync(join(root, 'output')).flatMap(edition =>
    readdirSync(join(root, 'output', edition)).filter(name => name.startsWith('.')),
  )

/** Waits until a build has put its first file into its fresh folder. */
async function halfMade(root: string): Promise<void> {
  const folder = join(root, 'output/everyone')
  for (;;) {
    const fresh = readdirSync(folder).find(name => name === '.en-GB.compact-press-new')
    if (fresh && existsSync(join(folder, fresh)) && readdirSync(join(folder, fresh)).length > 0) return
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
