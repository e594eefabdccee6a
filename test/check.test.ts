import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../scripts/check.ts'
import { diskFiles } from '../scripts/content/disk-files.ts'
import { codes, editsOf, lineAt, ownFiles, shipped, shippedProject, slips } from './fixtures.ts'

const editionOf = /^compact\/editions\/([^/]+)\//

describe('somebody who checks the compact', () => {
  it.each(slips.map(slip => [slip.name, slip] as const))('is told about %s', async (_, slip) => {
    const edits = editsOf(slip)
    const files = ownFiles(...edits)
    const { problems, subjects } = await check(files, { today: slip.today })
    expect(codes(problems).sort()).toEqual(slip.expect.map(one => one.code).sort())

    const left = [...problems]
    for (const {
      code,
      line,
      column,
      file = edits[0]?.file,
      names = '',
      offers,
      severity = 'error',
    } of slip.expect) {
      const at = left.findIndex(
        one => one.code === code && lineAt(files, one.place).includes(line) && one.what.includes(names),
      )
      const places = left.map(
        one => `${one.place?.file}:${one.place?.line} ${lineAt(files, one.place)} ${one.what}`,
      )
      expect(at, `${code} does not point at “${line}” but at ${places.join('; ')}`).toBeGreaterThanOrEqual(0)
      const [problem] = left.splice(at, 1)
      expect(problem?.place?.file).toBe(file)
      expect(problem?.severity).toBe(severity)
      expect(problem?.mend, 'every problem says how to mend it').toBeTruthy()
      if (column !== undefined) expect(problem?.place?.column).toBe(column)
      if (offers !== undefined) expect(problem?.mend).toContain(offers)
    }
    const errors = slip.expect.filter(one => one.severity !== 'warning')
    const spoilt = new Set(errors.map(({ file = edits[0]?.file ?? '' }) => editionOf.exec(file)?.[1]))
    expect(
      subjects.map(one => one.edition),
      'what has no error is there, and nothing that has one, nor any with one that all share',
    ).toEqual(spoilt.has(undefined) ? [] : ['everyone', 'larkmoor'].filter(name => !spoilt.has(name)))
  })

  it('is told nothing about the compact as it is shipped, and every edition of it loads', async () => {
    const editions = readdirSync(join(shipped, 'compact/editions'))
    expect(editions.length).toBeGreaterThanOrEqual(2)
    const { problems, subjects } = await check(diskFiles(shipped))
    expect(problems).toEqual([])
    expect(new Set(subjects.map(subject => subject.edition))).toEqual(new Set(editions))
  })

  it('is told nothing about the compact of the tests, whose words and numbers are its own', async () => {
    const { problems, subjects } = await check(ownFiles())
    expect(problems).toEqual([])
    expect(subjects.map(subject => subject.edition)).toEqual(['everyone', 'larkmoor'])
  })

  it('is told the same by a second run in one process, and by a run after a mend', async () => {
    const files = ownFiles({
      file: 'compact/compact.yaml',
      find: '    mark: triangle',
      replace: '    mark: trangle',
    })
    const first = await check(files)
    expect(codes(first.problems)).toEqual(['schema/enum'])
    expect((await check(files)).problems).toEqual(first.problems)
    expect((await check(ownFiles())).problems).toEqual([])
  })

  it('is told once about a slip that two editions share', async () => {
    const { subjects } = await check(ownFiles())
    expect(subjects.length).toBeGreaterThanOrEqual(2)
    const slip = slips.find(one => one.expect.some(({ code }) => code === 'rules/do-not-opens'))
    expect(slip).toBeDefined()
    if (slip) expect((await check(ownFiles(...editsOf(slip)))).problems).toHaveLength(1)
  })

  it('has a rule shown to fail for each rule that there is', () => {
    const rules = readdirSync(join(shipped, 'scripts/rules')).map(file => basename(file, '.ts'))
    expect(rules.length).toBeGreaterThanOrEqual(10)
    const failed = new Set(slips.flatMap(slip => slip.expect.map(one => one.code)))
    expect(rules.filter(rule => !failed.has(`rules/${rule}`))).toEqual([])
  })

  it('finds an edition or theme that was misspelt on the command line', async () => {
    const files = ownFiles()
    const edition = await check(files, { edition: 'everyon' })
    expect(codes(edition.problems)).toEqual(['name/no-edition'])
    expect(edition.problems[0]?.mend).toContain('`everyone`')
    expect(codes((await check(files, { theme: 'identty' })).problems)).toContain('name/no-theme')
    expect((await check(files, { theme: 'identity' })).problems).toEqual([])
  })

  it('may keep only the editions that they need', async () => {
    const root = shippedProject()
    rmSync(join(root, 'compact/editions/example-trust'), { recursive: true })
    const { problems, subjects } = await check(diskFiles(root))
    expect(subjects.map(one => one.edition)).toEqual(['everyone'])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.filter(one => one.severity === 'error')).toEqual([])
  })
})
