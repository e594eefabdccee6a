import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../scripts/build.ts'
import { check } from '../scripts/check.ts'
import { tools } from '../scripts/tools/tools.ts'
import { buildable, codes, type Edit, ownFiles } from './fixtures.ts'

const file = 'compact/editions/larkmoor/edition.yaml'
const naming = (items: string): Edit => ({
  file,
  find: 'theme: neutral\n',
  replace: `theme: neutral\nitems: ${items}\n`,
})

it('an edition makes the documents that it names, and the web page that leads to them', async () => {
  const root = buildable(naming('[notice]'))
  await using opened = tools()
  const { problems, files } = await build(root, opened, { edition: 'larkmoor' })
  expect(problems.filter(one => one.severity === 'error')).toEqual([])
  expect([...new Set(files.map(({ entry }) => entry.artefact))].sort()).toEqual(['index', 'notice'])
  const there = readdirSync(join(root, 'output/larkmoor/en-GB'))
  expect(there).toEqual(expect.arrayContaining(['index.html', 'notice.pdf']))
  expect(there.filter(name => !/^(index|notice|manifest)\b/.test(name))).toEqual([])
  const refused = await build(root, opened, { edition: 'larkmoor', only: ['poster'] })
  expect(codes(refused.problems)).toContain('document/unwanted')
  expect(refused.problems.at(-1)?.place?.file).toBe(file)
})

it('a name that no document has is told at its line, with the nearest', async () => {
  const { subjects, problems } = await check(ownFiles(naming('\n  - notice\n  - postre')))
  const [told] = problems.filter(one => one.code === 'name/no-document')
  expect(told?.place).toMatchObject({ file, line: 20 })
  expect(told?.mend).toContain('`poster`')
  expect(subjects.map(one => one.edition)).toEqual(['everyone'])
})
