import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import type { Files } from '../../scripts/content/files.ts'
import { concerns } from '../../scripts/problem.ts'
import { codes, type Edit, ownFiles, project } from '../fixtures.ts'

const everyone = 'compact/editions/everyone/edition.yaml'
const trust = 'compact/editions/larkmoor/edition.yaml'

const told = (root: string | Files, edition?: string) =>
  check(typeof root === 'string' ? diskFiles(root) : root, { edition })

/** A second language, with these words in place of some. */
const withWelsh = (root: string, find: string, replace: string): void =>
  writeFileSync(
    join(root, 'compact/languages/cy.yaml'),
    readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8').replace(find, () => replace),
  )

describe('an edition without a slip', () => {
  it.each<[string, Edit]>([
    ['the schema finds', { file: everyone, find: 'organisation:', replace: 'organization:' }],
    ['nobody can read', { file: everyone, find: 'theme: neutral', replace: 'theme: *x' }],
    ['a rule finds', { file: everyone, find: 'review: 2032-11-04', replace: 'review: 2030-11-04' }],
    ['is a theme that is not there', { file: everyone, find: 'theme: neutral', replace: 'theme: nutral' }],
  ])('comes back beside one with a slip that %s', async (_, edit) => {
    const { subjects, problems } = await told(ownFiles(edit))
    expect(problems).toHaveLength(1)
    expect(problems[0] && concerns(problems[0], 'everyone', 'en-GB')).toBe(true)
    expect(problems[0] && concerns(problems[0], 'larkmoor', 'en-GB')).toBe(false)
    expect(subjects.map(one => one.edition)).toEqual(['larkmoor'])
  })

  it('comes back in each language but the one with a slip', async () => {
    const root = project({ file: trust, find: '[en-GB]', replace: '[en-GB, cy]' })
    withWelsh(root, 'direction: ltr', 'direction: tlr')
    const { subjects, problems } = await told(root)
    expect(problems.map(one => [one.code, one.of])).toEqual([['schema/enum', [{ language: 'cy' }]]])
    expect(subjects.map(one => [one.edition, one.language])).toEqual([
      ['everyone', 'en-GB'],
      ['larkmoor', 'en-GB'],
    ])
  })

  it('does not come back where all share the slip', async () => {
    const { subjects, problems } = await told(
      ownFiles({
        file: 'compact/indicators.yaml',
        find: 'retired: [',
        replace: 'retired: [C1.4, ',
      }),
    )
    expect(problems.map(one => [one.code, one.of])).toEqual([['rules/codes', undefined]])
    expect(subjects).toEqual([])
  })
})

describe('what all share', () => {
  it('is looked at by rules even where no edition can be read', async () => {
    const files = ownFiles(
      { file: everyone, find: 'organisation:', replace: 'organization:' },
      { file: trust, find: 'organisation:', replace: 'organization:' },
      { file: 'compact/indicators.yaml', find: 'retired: [', replace: 'retired: [C1.4, ' },
    )
    expect(codes((await told(files)).problems).sort()).toEqual([
      'rules/codes',
      'schema/additional-properties',
      'schema/additional-properties',
    ])
    expect(codes((await told(files, 'everyone')).problems)).toContain('rules/codes')
  })

  it('is told of once, with the names of the editions that it comes out differently for', async () => {
    const files = ownFiles({
      file: 'compact/compact.yaml',
      find: '\nintro: >-\n',
      replace: '\nintro: >-\n  You can read it and I can read it. We can all read it.\n',
    })
    const { problems } = await told(files)
    expect(codes(problems)).toEqual(['rules/page-one-words'])
    const [problem] = problems
    expect(problem?.what).toMatch(/^in everyone \(en-GB\), page one has/)
    expect(problem?.see?.map(one => one.note)).toEqual([
      expect.stringMatching(/^larkmoor \(en-GB\): page one/),
    ])
  })
})

describe('a file that is called almost as it should be', () => {
  const core = 'compact/compact.yaml'
  it.each([
    [core, 'compact.yml'],
    [core, 'compact (1).yaml'],
    [core, 'compact copy.yaml'],
    [core, 'compact copy 2.yaml'],
    [core, 'Compact.yaml'],
    [core, 'compact.yaml.txt'],
    [everyone, 'edition.yml'],
    [everyone, 'edition(2).yaml'],
    ['compact/languages/en-GB.yaml', 'en-GB.yml'],
    ['templates/themes/neutral.yaml', 'neutral - Copy.yaml'],
  ])('%s as %s is named as what it is, and nothing else is told', async (file, name) => {
    const root = project()
    renameSync(join(root, file), join(root, file, '..', name))
    const { problems } = await told(root)
    expect(codes(problems)).toEqual(['load/missing'])
    expect(problems[0]?.what).toContain(`${file} is missing; there is \`${name}\``)
    expect(problems[0]?.mend).toContain(`\`${file.split('/').at(-1)}\``)
  })

  it('is not looked for beside one with the right name, nor in a folder that is no edition', async () => {
    const root = project()
    writeFileSync(join(root, 'compact/compact (1).yaml'), 'x')
    mkdirSync(join(root, 'compact/editions/drafts'))
    writeFileSync(join(root, 'compact/editions/drafts/notes.txt'), 'x')
    expect((await told(root)).problems).toEqual([])
  })
})
