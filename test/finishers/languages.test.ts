import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable } from '../fixtures.ts'
import { all, readPackage } from '../reading/read-package.ts'
import { tags } from '../reading/tags.ts'

/** The shipped compact in Welsh as far as `content` goes; the fixed phrases are the English ones. */
function partlyWelsh(content: string): string {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: '[en-GB]',
    replace: '[cy]',
  })
  const english = readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')
  writeFileSync(join(root, 'compact/languages/cy.yaml'), `${english}\ncontent:\n${content}`)
  return root
}

it('words that a translation has left in English are read aloud as English, on paper and on the web', async () => {
  const root = partlyWelsh('  compact:\n    commitments:\n      - id: C1\n        title: Mae croeso\n')
  await using opened = tools()
  const { problems } = await build(root, opened, { only: ['poster'] })
  expect(problems.filter(problem => problem.severity === 'error')).toEqual([])
  const made = (form: string): Buffer => readFileSync(join(root, 'output/everyone/cy', `poster.${form}`))

  for (const form of ['pdf', 'large.pdf']) {
    const told = await tags(made(form))
    const language = (words: string) => told.find(one => one.words.includes(words))?.language
    expect(language('Mae croeso'), form).toBe('cy')
    expect(language('We leave a chair'), form).toBe('en-GB')
  }
  const page = made('html').toString()
  expect(page).toContain('<html class="web" lang="cy"')
  expect(page).toMatch(/<span [^>]*C1\/we" lang="en-GB" dir="auto">We leave a chair/)
  expect(page).toMatch(/<span [^>]*C1\/title">Mae croeso/)
})

it('and so are those of the deck, on its slides and in its notes', async () => {
  const root = partlyWelsh(`  workshops:
    deck:
      slides:
        - id: part
          title: Eich ffordd eich hun
          notes:
            do: Pwyntiwch at y sgrin.
`)
  await using opened = tools()
  const { problems } = await build(root, opened, { only: ['deck'] })
  expect(problems.filter(problem => problem.severity === 'error')).toEqual([])
  const made = (form: string): Buffer => readFileSync(join(root, 'output/everyone/cy', `deck.${form}`))

  for (const form of ['pdf', 'large.pdf']) {
    const told = await tags(made(form))
    const language = (words: string) => told.find(one => one.words.includes(words))?.language
    expect(language('Eich ffordd eich hun'), form).toBe('cy')
    for (const words of ['Sit where you like', 'Gentle at closing time', 'lower our voices'])
      expect(language(words), `${form}: ${words}`).toBe('en-GB')
  }

  const page = made('html').toString()
  const english = (words: string): string => `<span lang="en-GB" dir="auto">${words}`
  expect(page).toContain('>Eich ffordd eich hun</h1>')
  expect(page).toContain(`<li>${english('Sit where you like')}</span></li>`)
  expect(page).toContain(`>C2 ${english('Gentle at closing time')}</span></h2>`)
  expect(page).toContain(`\n${english('Good morning.')}`)
  expect(page).toContain('\nPwyntiwch at y sgrin.\n')

  const pack = readPackage(made('pptx'))
  const notes = pack.tree('ppt/notesSlides/notesSlide2.xml')
  const spoken = (words: string) =>
    all(notes, 'a:r')
      .filter(run => all(run, 'a:t').some(one => one.text.startsWith(words)))
      .flatMap(run => all(run, 'a:rPr').map(one => one.attributes.lang))
  expect(spoken('Pwyntiwch at y sgrin.')).toEqual(['cy'])
  expect(spoken('Sit where you like, and move')).toEqual(['en-GB'])
})
