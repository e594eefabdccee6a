import { expect, it } from 'vitest'
import { documentProblems } from '../scripts/document-problems.ts'
import { type Artefact, artefact } from '../scripts/model.ts'
import { kit } from '../scripts/renderers/kit.ts'
import { codes, subjectOf } from './fixtures.ts'

const subject = subjectOf('everyone')
const bookmark = (forms: Artefact['forms']): ReadonlyMap<string, Artefact> =>
  new Map([
    [
      'bookmark',
      artefact({
        about: 'A strip of card for a book',
        code: 'K99',
        use: 'hand_out',
        printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut' },
        view: () => ({ title: 'A bookmark' }),
        forms,
      }),
    ],
  ])
const named = {
  ...subject,
  words: { ...subject.words, item_bookmark: { text: 'Bookmark', at: 'language/words/item_bookmark' } },
}

it('a document without a name, and card without a file for the print shop, are told before anything is made', () => {
  const problems = documentProblems(bookmark(kit()), [subject])
  expect(codes(problems)).toEqual(['language/no-phrase', 'document/no-press'])
  const [name, press] = problems
  expect(name?.mend).toContain('`item_bookmark:`')
  expect(name?.place?.file).toBe('compact/languages/en-GB.yaml')
  expect(press?.mend).toContain('scripts/artefacts/bookmark.ts')
})

it('a document with both has nothing said of it', () => {
  const whole = kit({ press: { trim: [60, 200], paper: 'press_paper_card' } })
  expect(documentProblems(bookmark(whole), [named])).toEqual([])
})

it('two documents with one code are told', () => {
  const press = kit({ press: { trim: [60, 200], paper: 'press_paper_card' } })
  const [one] = bookmark(press).values()
  const two = new Map([...bookmark(press), ['leaf', one as Artefact]])
  const words = { ...named.words, item_leaf: { text: 'Leaf', at: 'language/words/item_leaf' } }
  const problems = documentProblems(two, [{ ...named, words }])
  expect(problems.map(({ code, what }) => [code, what])).toEqual([
    ['document/same-code', 'leaf has the code K99, which bookmark has'],
  ])
})

it('a form that the language has no name for is told too', () => {
  const [form] = kit()
  if (form === undefined) throw new Error('a kit has forms')
  const odd = { ...form, kind: 'large', extension: 'huge.pdf' } as const
  const press = kit({ press: { trim: [60, 200], paper: 'press_paper_card' } })
  const problems = documentProblems(bookmark([...press, odd]), [named])
  expect(problems.map(({ mend }) => mend)).toEqual([expect.stringContaining('`form_huge_pdf:`')])
})
