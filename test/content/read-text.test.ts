import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { readText } from '../../scripts/content/read-text.ts'
import { codes, folder, ownFiles, project } from '../fixtures.ts'

const core = 'compact/compact.yaml'

/** The shipped compact with something else in the place of its first file, or of another. */
function replaced(make: (path: string, text: string) => void, file = core): string {
  const root = project()
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  make(path, text)
  return root
}

const windows = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\x92'), 'latin1')

describe('somebody whose file was saved by another program', () => {
  it.each([
    core,
    'compact/editions/everyone/edition.yaml',
    'compact/languages/en-GB.yaml',
    'templates/themes/neutral.yaml',
  ])('is told the line of the first letter that is not UTF-8 in %s', async file => {
    const root = replaced((path, text) => writeFileSync(path, windows(`${text}\n# the end of don’t\n`)), file)
    const { problems } = await check(diskFiles(root))
    const [problem] = problems
    expect(codes(problems).slice(0, 1)).toEqual(['load/not-utf8'])
    const lines = readFileSync(join(root, file), 'latin1').split('\n')
    expect(problem?.place?.file).toBe(file)
    const row = lines.findIndex(line => /[\x80-\xff]/.test(line))
    expect(problem?.place?.line).toBe(row + 1)
    expect(problem?.place?.column).toBe((lines[row] ?? '').search(/[\x80-\xff]/) + 1)
    expect(problem?.mend).toContain('UTF-8')
  })

  it.each([
    ['with a mark at its start', '\ufeff'],
    ['without one', ''],
  ])('is told of UTF-16 %s', async (_, mark) => {
    for (const swap of [false, true]) {
      const root = replaced((path, text) => {
        const bytes = Buffer.from(mark + text, 'utf16le')
        writeFileSync(path, swap ? bytes.swap16() : bytes)
      })
      const { problems } = await check(diskFiles(root))
      expect(problems[0]).toMatchObject({ code: 'load/not-utf8', place: { file: core, line: 1 } })
      expect(problems[0]?.what).toContain('UTF-16')
    }
  })

  it('is told nothing of the mark that Windows puts before UTF-8', async () => {
    const root = replaced((path, text) =>
      writeFileSync(path, `\ufeff${text.replace('mark: triangle', 'mark: trangle')}`),
    )
    const { problems } = await check(diskFiles(root))
    expect(codes(problems)).toEqual(['schema/enum'])
    writeFileSync(
      join(root, core),
      `\ufeff${readFileSync(join(root, core), 'utf8').slice(1).replace('trangle', 'triangle')}`,
    )
    expect((await check(diskFiles(root))).problems).toEqual([])
  })
})

describe('somebody with something else in the place of a file', () => {
  it.each<[string, string, (path: string) => void]>([
    ['a folder', 'load/not-a-file', path => mkdirSync(path)],
    ['a pipe', 'load/not-a-file', path => void execFileSync('mkfifo', [path])],
    ['a device', 'load/outside', path => symlinkSync('/dev/zero', path)],
    ['a link to nothing', 'load/missing', path => symlinkSync('nowhere', path)],
    [
      '59 MB',
      'load/too-large',
      path => {
        writeFileSync(path, 'a: b\n')
        truncateSync(path, 59_000_000)
      },
    ],
    ['nothing', 'load/missing', () => undefined],
  ])('is told of %s', async (_, code, make) => {
    const { problems } = await check(diskFiles(replaced(make)))
    expect(codes(problems)).toEqual([code])
    expect(problems[0]?.what).toContain(core)
    expect(problems[0]?.mend).toBeTruthy()
  })

  it('is told when a folder on the way is a file', () => {
    const root = folder()
    writeFileSync(join(root, 'compact'), '')
    expect(codes(readText(diskFiles(root), core).problems)).toEqual(['load/missing'])
  })

  it('is not sent a trace when the folder of editions or languages is a file', async () => {
    for (const name of ['editions', 'languages']) {
      const root = project()
      rmSync(join(root, 'compact', name), { recursive: true })
      writeFileSync(join(root, 'compact', name), '')
      const { problems, subjects } = await check(diskFiles(root))
      expect(subjects).toEqual([])
      expect(problems.length).toBeGreaterThan(0)
    }
  })
})

describe('somebody with a value of 3,000 letters', () => {
  const long = 'a'.repeat(3000)
  /** A longer key is none to YAML. */
  const key = 'a'.repeat(1000)
  const edition = 'compact/editions/larkmoor/edition.yaml'
  it.each([
    [
      'address: https://larkmoor.example/charter/',
      `address: https://larkmoor.example/${long}`,
      'schema/max-length',
    ],
    ['  email: charter@larkmoor.example', `  email: ${long}@larkmoor.example`, 'schema/max-length'],
    ['  phone: "01632 960777"', `  phone: "${'0'.repeat(3000)}"`, 'schema/max-length'],
    ['theme: neutral', `theme: ${long}`, 'name/no-theme'],
    ['audience: everyone-and-leads', `audience: ${long}`, 'schema/enum'],
    ['issued: 2031-06-01', `issued: ${long}`, 'schema/pattern'],
    ['theme: neutral', `theme: neutral\n${key}: x`, 'schema/additional-properties'],
    ['      - id: C4\n', `      - id: ${long}\n`, 'overlay/unknown'],
    ['    term: handshake', `    term: handshake\n    ${key}: x`, 'overlay/unknown'],
    ['  file: logo.svg', `  file: ${long}.svg`, 'schema/max-length'],
    ['local: Ring the van', `local: "{${long}} Ring the van`.replace('"', ''), 'yaml/unexpected-token'],
    ['theme: neutral', `theme: *${long}`, 'yaml/alias'],
    ['theme: neutral', `theme: neutral\n${long}: x`, 'yaml/key-over-1024-chars'],
    ['theme: neutral', `theme: neutral\n${key}: x\n${key}: x`, 'yaml/duplicate-key'],
  ])('is told once, in short, at %s', async (find, replace, code) => {
    const { problems } = await check(ownFiles({ file: edition, find, replace }))
    expect(codes(problems)).toEqual([code])
    expect(problems[0]?.place?.file).toBe(edition)
    expect(JSON.stringify({ ...problems[0], place: null }).length).toBeLessThan(800)
    expect(problems[0]?.what.length).toBeLessThan(200)
  })
})
