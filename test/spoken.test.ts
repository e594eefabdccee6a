import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { po } from 'gettext-parser'
import { expect, it } from 'vitest'
import { build } from '../scripts/build.ts'
import { load } from '../scripts/content/load.ts'
import { projectFiles } from '../scripts/content/project-files.ts'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { templates } from '../scripts/tools/templates.ts'
import { tools } from '../scripts/tools/tools.ts'
import { entries } from '../scripts/translation/entries.ts'
import { importPo } from '../scripts/translation/import-po.ts'
import { writePo } from '../scripts/translation/write-po.ts'
import { translations } from '../scripts/translations.ts'
import { buildable, shipped } from './fixtures.ts'

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const looks = templates([join(shipped, 'templates')])

/** A project that has a language with the words of some documents, each word for word with a mark before it. */
function project(done: readonly string[], more = ''): string {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: 'languages: [en-GB]',
    replace: `languages: [en-GB, cy]${more}`,
  })
  const files = projectFiles(root)
  const { entries: found } = entries(files, 'cy', artefacts, looks)
  // No page of English says that it is unchecked.
  const wanted = found.filter(
    one => one.shown.some(name => done.includes(name)) || one.at.includes('unchecked'),
  )
  expect(wanted.length).toBeGreaterThan(10)
  const file = po.parse(writePo(wanted, 'cy', 'everyone'))
  for (const some of Object.values(file.translations))
    for (const one of Object.values(some)) if (one.msgctxt) one.msgstr = [`Ŵ ${one.msgid}`]
  const { texts } = importPo(files, po.compile(file), 'cy.po')
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const made = async (root: string) => {
  await using opened = tools()
  const only = ['notice', 'pledge-cards']
  const { problems } = await build(root, opened, { edition: 'everyone', only })
  expect(problems.filter(one => one.severity === 'error')).toEqual([])
  const there = (language: string): string[] =>
    readdirSync(join(root, 'output/everyone', language)).filter(name => /^[a-z-]+\.pdf$/.test(name))
  return {
    there,
    said: problems.filter(one => one.code === 'language/items').map(({ what, place }) => [what, place?.file]),
  }
}

it('a document is made in a language when all of its words are there, and the others are left out and told', async () => {
  const { there, said } = await made(project(['notice']))
  expect(there('en-GB')).toEqual(['notice.pdf', 'pledge-cards.pdf'])
  expect(there('cy')).toEqual(['notice.pdf'])
  expect(said).toHaveLength(1)
  expect(said[0]?.[0]).toMatch(/^in cy, \d+ of \d+ documents are made: .*\bnotice\b/)
  expect(said[0]?.[0]).not.toContain('pledge-cards')
  expect(said[0]?.[1]).toBe('compact/languages/cy.yaml')
})

it('an edition may have the others too, with their English', async () => {
  const { there, said } = await made(project(['notice'], '\nuntranslated: english'))
  expect(there('cy')).toEqual(['notice.pdf', 'pledge-cards.pdf'])
  expect(said).toEqual([])
})

it('how far a language is, is told for each document and for what everybody sees', () => {
  const root = project(['notice', 'job-sheet'])
  const [welsh, ...others] = translations(artefacts, load(projectFiles(root)).subjects, looks)
  expect(others).toEqual([])
  const percent = new Map(welsh?.documents.map(one => [one.name, one.percent]))
  expect([percent.get('notice'), percent.get('job-sheet')]).toEqual([100, 100])
  expect(percent.get('pledge-cards')).toBeLessThan(100)
  expect(percent.get('pledge-cards')).toBeGreaterThan(0)
  expect(welsh?.first.lines).toBeGreaterThan(100)
  expect(welsh?.first.missing).toBeLessThan(welsh?.first.lines ?? 0)
  expect(welsh?.all.words).toBeGreaterThan(welsh?.first.words ?? 0)
})
