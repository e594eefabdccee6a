import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { build } from '../../scripts/build.ts'
import type { LanguageFile } from '../../scripts/content/compact.generated.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { buildable, codes } from '../fixtures.ts'
import { all, readPackage } from '../reading/read-package.ts'
import { tags } from '../reading/tags.ts'

/** The shipped compact in Welsh as far as `content` goes; the fixed phrases are the English ones. */
function partlyWelsh(content: string): string {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: '[en-GB]',
    replace: '[cy]\nuntranslated: english',
  })
  const english = readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')
  writeFileSync(join(root, 'compact/languages/cy.yaml'), `${english}\ncontent:\n${content}`)
  return root
}

/** HTML without where its words came from. */
const withoutAddresses = (html: Buffer): string => html.toString().replaceAll(/ data-at="[^"]*"/g, '')

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

  const page = withoutAddresses(made('html'))
  const english = (words: string): string => `<span lang="en-GB" dir="auto">${words}`
  expect(page).toContain('<h1 id="eich-ffordd-eich-hun"><span>Eich ffordd eich hun</span></h1>')
  expect(page).toContain(`<li>${english('Sit where you like')}</span></li>`)
  expect(page).toMatch(
    /<code>C2<\/code> <strong><a [^>]+><span lang="en-GB" dir="auto">Gentle at closing time</,
  )
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

it('phrases that a language lacks are English on paper, on the web and on slides, and say so', async () => {
  const root = buildable({
    file: 'compact/editions/everyone/edition.yaml',
    find: '[en-GB]',
    replace: '[cy]\nuntranslated: english',
  })
  const english = parse(readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')) as LanguageFile
  // Every second one, but for those that are looked for below.
  const lacking = ['repair_heading', 'love', 'note_say', 'own_line', 'deck_controls', 'minutes']
  const half = Object.entries(english.words).filter(([key], index) => index % 2 > 0 && !lacking.includes(key))
  expect(half.length).toBeGreaterThan(100)
  const own = { expect: 'Disgwyl', note_ask: 'Gofyn', fairness_heading: 'Bod yn deg' }
  const words = { ...Object.fromEntries(half), ...own }
  writeFileSync(
    join(root, 'compact/languages/cy.yaml'),
    stringify({ name: 'Cymraeg', direction: 'ltr', words, avoid: [] }),
  )
  await using opened = tools()
  const { problems } = await build(root, opened, { only: ['handout', 'deck', 'pledge-cards'] })
  expect(codes(problems)).toEqual(['language/untranslated'])
  expect(problems[0]?.what).toContain(
    `${Object.keys(english.words).length - Object.keys(words).length} of ${Object.keys(english.words).length} phrases`,
  )
  const made = (path: string): Buffer => readFileSync(join(root, 'output/everyone/cy', path))
  const heading = String(english.words.repair_heading).replace('{steps}', 'four')

  for (const path of ['handout.pdf', 'handout.large.pdf']) {
    const told = await tags(made(path))
    const language = (said: string) => told.find(one => one.words.includes(said))?.language
    expect(language('Bod yn deg'), path).toBe('cy')
    expect(language(heading), path).toBe('en-GB')
  }
  const page = made('handout.html').toString()
  expect(page).toContain(`<span data-at="language/words/repair_heading" lang="en-GB" dir="auto">${heading}<`)
  expect(page).toContain('<span data-at="language/words/fairness_heading">Bod yn deg<')

  const slides = await tags(made('deck.pdf'))
  const shown = (said: string) => slides.find(one => one.words === said)?.language
  expect(shown('Disgwyl')).toBe('cy')
  expect(shown(String(english.words.love))).toBe('en-GB')
  const show = withoutAddresses(made('deck.html'))
  expect(show).toContain('<strong><span>Disgwyl</span></strong>')
  expect(show).toContain(`<strong><span lang="en-GB" dir="auto">${english.words.love}</span></strong>`)
  expect(show).toMatch(/<span lang="en-GB" dir="auto">\s*minutes\s*<\/span>/)
  expect(show).toContain(`aria-label="${english.words.deck_controls}" lang="en-GB"`)
  expect(show).toContain(`\n<span lang="en-GB" dir="auto">${english.words.note_say}</span>\n`)

  const pack = readPackage(made('deck.pptx'))
  const spoken = (words: string): Set<string | undefined> =>
    new Set(
      pack.names
        .filter(name => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
        .flatMap(name => all(pack.tree(name), 'a:r'))
        .filter(run => all(run, 'a:t').some(one => one.text === words))
        .flatMap(run => all(run, 'a:rPr').map(one => one.attributes.lang)),
    )
  for (const said of ['Disgwyl', 'Gofyn']) expect(spoken(said), said).toEqual(new Set(['cy']))
  for (const key of ['love', 'note_say'])
    expect(spoken(String(english.words[key])), key).toEqual(new Set(['en-GB']))
})
