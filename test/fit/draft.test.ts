import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable, codes } from '../fixtures.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'

const mark = 'Draft. Some words do not fit.'

it('a draft shows what does not fit, with a mark on every page; what is left of it is told', async () => {
  const root = buildable({
    file: 'compact/compact.yaml',
    find: 'title: Gentle at closing time',
    replace: 'title: Straightforwardness always',
  })
  await using opened = tools()
  const only = ['infographic', 'handout', 'team-poster', 'deck']
  const edition = 'everyone'
  const made = (file: string): Buffer => readFileSync(join(root, 'output/everyone/en-GB', file))

  const draft = await build(root, opened, { only, edition, draft: true })
  expect(codes(draft.problems)).toContain('fit/wide')
  expect(draft.problems.filter(problem => problem.severity === 'error')).toEqual([])
  expect(draft.files.length).toBeGreaterThan(12)
  for (const file of [
    'infographic.pdf',
    'infographic.large.pdf',
    'handout.pdf',
    'handout.press.pdf',
    'deck.pdf',
  ]) {
    const { pages } = await readPdfBytes(made(file))
    expect(pages.length, file).toBeGreaterThan(0)
    expect(pages.filter(({ words }) => !words.includes(mark)).length, file).toBe(0)
  }
  for (const file of ['infographic.html', 'infographic.txt', 'deck.md', 'deck.html'])
    expect(made(file).toString(), file).toContain(mark)

  const refused = await build(root, opened, { only, edition })
  expect(codes(refused.problems)).toContain('fit/wide')
  expect(refused.files).toEqual([])
  const others = await build(root, opened, { only: ['pledge-cards'], edition })
  expect(codes(others.problems)).toEqual(only.map(() => 'output/still-draft'))
  expect(others.problems.every(problem => problem.severity === 'warning')).toBe(true)
})
