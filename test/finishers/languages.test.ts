import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable, shipped } from '../fixtures.ts'
import { tags } from './tags.ts'

it('words that a translation has left in English are read aloud as English, on paper and on the web', async () => {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: '[en-GB]',
    replace: '[cy]',
  })
  const english = readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')
  const welsh = 'content:\n  compact:\n    commitments:\n      - id: C1\n        title: Mae croeso\n'
  writeFileSync(join(root, 'compact/languages/cy.yaml'), `${english}\n${welsh}`)
  await using opened = tools(join(shipped, 'templates'))
  const { problems } = await build(root, opened, { only: ['poster'] })
  expect(problems.filter(problem => problem.severity === 'error')).toEqual([])
  const made = (form: string): Buffer => readFileSync(join(root, 'output/everyone/cy', `poster.${form}`))

  for (const form of ['pdf', 'large.pdf']) {
    const told = await tags(made(form))
    const language = (words: string) => told.find(one => one.words.includes(words))?.language
    expect(language('Mae croeso'), form).toBe('cy')
    expect(language('We make room'), form).toBe('en-GB')
  }
  const page = made('html').toString()
  expect(page).toContain('<html class="web" lang="cy"')
  expect(page).toMatch(/<span [^>]*C1\/we" lang="en-GB" dir="auto">We make room/)
  expect(page).toMatch(/<span [^>]*C1\/title">Mae croeso/)
})
