import { join } from 'node:path'
import { po } from 'gettext-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Files } from '../../scripts/content/files.ts'
import { load } from '../../scripts/content/load.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { templates } from '../../scripts/tools/templates.ts'
import { entries } from '../../scripts/translation/entries.ts'
import { importPo } from '../../scripts/translation/import-po.ts'
import { settle } from '../../scripts/translation/settle.ts'
import { writePo } from '../../scripts/translation/write-po.ts'
import { type Edit, lineAt, ownFiles, shipped, textOf } from '../fixtures.ts'

const language = 'compact/languages/pl.yaml'
const record = 'compact/languages/made-from/pl.yaml'
let artefacts: ReadonlyMap<string, Artefact>
beforeAll(async () => {
  artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
})
const looks = templates([join(shipped, 'templates')])

/** What a translator is handed. */
function exported(files: Files, tag = 'pl'): string {
  const found = entries(files, tag, artefacts, looks)
  expect(found.problems).toEqual([])
  return writePo(found.entries, tag, 'everyone')
}

const all = (text: string) =>
  Object.values(po.parse(text).translations)
    .flatMap(one => Object.values(one))
    .filter(one => one.msgctxt !== undefined)

/** The same with words for some addresses, as a translator's program saves it. */
function filled(text: string, words: Readonly<Record<string, string>>, flag = ''): string {
  const file = po.parse(text)
  for (const [at, msgstr] of Object.entries(words)) {
    const [entry] = Object.values(file.translations[at] ?? {})
    if (entry === undefined) throw new Error(`nothing of ${at} was exported`)
    entry.msgstr = [msgstr]
    entry.comments = { ...entry.comments, flag }
  }
  return po.compile(file).toString('utf8')
}

/** The project with a translation taken in. */
function taken(files: Files, text: string): Files {
  const { texts, problems } = importPo(files, Buffer.from(text), 'pl.po')
  expect(problems.filter(one => one.severity === 'error')).toEqual([])
  return unsavedFiles(files, texts)
}

const inPolish: Edit = {
  file: 'compact/editions/everyone/edition.yaml',
  find: '[en-GB]',
  replace: '[en-GB, pl]',
}
const titles = {
  'compact/commitments/C2/title': 'Łagodność: „na koniec” dnia',
  'compact/commitments/C1/title': 'Miejsce dla każdej osoby',
  'language/words/page_of': 'Strona {page} z {pages}',
  'compact/unit/few': 'obietnice',
}

describe('what a translator is handed', () => {
  it('has every line once, with its place, its purpose, its limit and where it is seen; names come first', () => {
    const text = exported(ownFiles())
    const lines = all(text)
    expect(lines.length).toBeGreaterThan(1000)
    expect(new Set(lines.map(one => one.msgctxt)).size).toBe(lines.length)
    expect(lines[0]?.msgctxt).toBe('compact/term')
    const one = lines.find(({ msgctxt }) => msgctxt === 'compact/commitments/C1/title')
    expect(one?.msgid).toBe('Room for each of us')
    expect(one?.comments?.reference).toMatch(/^compact\/compact\.yaml:\d+$/)
    expect(one?.comments?.extracted).toContain('At most 34 letters.')
    expect(one?.comments?.extracted).toMatch(/Shown on: .*poster/)
    expect(one?.comments?.extracted).toMatch(/Picture: output\/everyone\/en-GB\/[a-z-]+\.webp/)
    expect(exported(ownFiles())).toBe(text)
  })

  it('asks for the forms of the word for a promise that the language has', () => {
    const forms = (tag: string) =>
      all(exported(ownFiles(), tag)).filter(one => one.msgctxt?.startsWith('compact/unit/'))
    expect(forms('pl').map(one => one.msgctxt?.slice(13))).toEqual(['one', 'few', 'many', 'other'])
    expect(forms('ar')).toHaveLength(6)
    expect(forms('pl')[1]?.comments?.extracted).toContain('goes with 2, 3, 4, 22, 23, 24')
  })

  it('is nothing while the English is wrong', () => {
    const broken = ownFiles({
      file: 'compact/compact.yaml',
      find: 'title: Room for each of us',
      replace: 'titel: x',
    })
    const { entries: found, problems } = entries(broken, 'pl', artefacts, looks)
    expect(found).toEqual([])
    expect(problems[0]?.place?.file).toBe('compact/compact.yaml')
  })
})

describe('what a translator hands back', () => {
  it('may be every line there is: none has no place in the language’s file', () => {
    const text = exported(ownFiles())
    const lines = all(text).filter(one => !/\/(short|card)$/.test(one.msgctxt ?? ''))
    const words = Object.fromEntries(lines.map(one => [one.msgctxt ?? '', `${one.msgid}ż`]))
    // Lists without names are told by the place of each.
    const inBlocks = lines.filter(one => /\/blocks\/\d+\//.test(one.msgctxt ?? ''))
    expect(inBlocks.length).toBeGreaterThan(0)
    const { texts, problems, added, left } = importPo(ownFiles(), Buffer.from(filled(text, words)), 'pl.po')
    expect(problems.filter(one => one.severity === 'error')).toEqual([])
    expect(left).toEqual([])
    expect(added).toBe(lines.length)
    const files = unsavedFiles(ownFiles(), texts)
    const again = all(exported(files)).filter(one => words[one.msgctxt ?? ''] !== undefined)
    expect(again.map(one => one.msgstr[0])).toEqual(again.map(one => words[one.msgctxt ?? '']))
    // And once more, where there is a file already.
    const [other] = inBlocks
    const changed = { ...words, [other?.msgctxt ?? '']: 'Zupełnie inaczej' }
    const second = importPo(files, Buffer.from(filled(exported(files), changed)), 'pl.po')
    expect([second.added, second.changed, second.left]).toEqual([0, 1, []])
  })

  it('becomes the language’s file, in the order of the compact, and is read from there', () => {
    const files = taken(ownFiles(inPolish), filled(exported(ownFiles()), titles))
    const { content, words, direction, name } = parse(textOf(files, language))
    expect([name, direction, words]).toEqual(['polski', 'ltr', { page_of: 'Strona {page} z {pages}' }])
    expect(content.compact.unit).toEqual({ few: 'obietnice' })
    const hebrew = importPo(ownFiles(), Buffer.from(exported(ownFiles(), 'he')), 'he.po')
    expect(hebrew.texts.get('compact/languages/he.yaml')).toContain('name: "עברית"\ndirection: rtl\n')
    expect(content.compact.commitments).toEqual([
      { id: 'C1', title: 'Miejsce dla każdej osoby' },
      { id: 'C2', title: 'Łagodność: „na koniec” dnia' },
    ])
    const { subjects, problems } = load(files, { edition: 'everyone', language: 'pl' })
    expect(problems.filter(one => one.severity === 'error')).toEqual([])
    expect(subjects[0]?.compact.commitments[0]?.title).toEqual({
      text: 'Miejsce dla każdej osoby',
      at: 'compact/commitments/C1/title',
    })
  })

  it('changes the words alone: comments, order and the rest of the file stay', () => {
    const own = `# Ours, by hand.
name: polski
direction: ltr
words:
  draft:   "Wersja robocza" # as agreed
  page_of: >-
    Strona
    {page} z {pages}
avoid: []
content:
  compact:
    commitments: # two so far
      - { id: C2, title: 'Stare' }
`
    const files = unsavedFiles(ownFiles(inPolish), new Map([[language, own]]))
    const text = exported(files)
    expect(textOf(taken(files, text), language)).toBe(own)
    const words = { 'language/words/draft': 'Szkic', 'compact/commitments/C2/title': 'Nowe' }
    expect(textOf(taken(files, filled(text, words)), language)).toBe(
      own.replace('Wersja robocza', 'Szkic').replace('Stare', 'Nowe'),
    )
    const more = textOf(taken(files, filled(text, { 'compact/commitments/C1/title': 'Miejsce' })), language)
    for (const kept of ['# Ours, by hand.', '# as agreed', '# two so far']) expect(more).toContain(kept)
    expect(parse(more).content.compact.commitments.map((one: { id: string }) => one.id)).toEqual(['C1', 'C2'])
  })

  it('comes to the same file however often it is taken in', () => {
    const text = filled(exported(ownFiles()), titles)
    const once = taken(ownFiles(), text)
    const again = taken(once, exported(once))
    for (const path of [language, record]) expect(textOf(again, path)).toBe(textOf(once, path))
  })

  it('keeps a list of lines for later until all of it is there', () => {
    const text = exported(ownFiles())
    const list = all(text)
      .flatMap(({ msgctxt = '' }) => /^(.*)\/1$/.exec(msgctxt)?.[1] ?? [])
      .find(one => text.includes(`msgctxt "${one}/2"`))
    if (list === undefined) throw new Error('there is no list of lines')
    const one = importPo(ownFiles(), Buffer.from(filled(text, { [`${list}/1`]: 'Raz' })), 'pl.po')
    expect(one.left).toEqual([`${list}/1`])
    const items = all(text).filter(({ msgctxt = '' }) => msgctxt.replace(/\/\d+$/, '') === list)
    const words = Object.fromEntries(items.map(({ msgctxt = '' }, index) => [msgctxt, `Wiersz ${index}`]))
    const whole = importPo(ownFiles(), Buffer.from(filled(text, words)), 'pl.po')
    expect(whole.left).toEqual([])
    expect(whole.added).toBe(items.length)
  })
})

describe('English that changes later', () => {
  const changed: Edit = {
    file: 'compact/compact.yaml',
    find: 'title: Room for each of us',
    replace: 'title: A chair for each of us',
  }
  const made = (...edits: Edit[]): Files => {
    const before = ownFiles()
    const { texts } = importPo(before, Buffer.from(filled(exported(before), titles)), 'pl.po')
    return unsavedFiles(ownFiles(inPolish, ...edits), texts)
  }
  const stale = (files: Files) => load(files).problems.filter(one => one.code === 'language/stale')

  it('is told at the translated line, with the old and the new', () => {
    expect(stale(made())).toEqual([])
    const files = made(changed)
    const [one, ...others] = stale(files)
    expect(others).toEqual([])
    expect(one?.severity).toBe('warning')
    expect(one?.what).toContain('“Room for each of us”')
    expect(one?.what).toContain('“A chair for each of us”')
    expect(lineAt(files, one?.place)).toContain('Miejsce dla każdej osoby')
  })

  it('is marked for the translator, and stands as it was until somebody has looked', () => {
    const files = made(changed)
    const text = exported(files)
    const [one] = all(text).filter(({ comments }) => comments?.flag === 'fuzzy')
    expect(one?.msgctxt).toBe('compact/commitments/C1/title')
    expect(one?.comments?.previous).toBe('msgid "Room for each of us"')
    const left = importPo(files, Buffer.from(text), 'pl.po')
    expect(left.fuzzy).toBe(1)
    expect(stale(unsavedFiles(files, left.texts))).toHaveLength(1)
    const looked = taken(files, filled(text, { 'compact/commitments/C1/title': 'Krzesło dla każdej osoby' }))
    expect(stale(looked)).toEqual([])
    expect(stale(unsavedFiles(files, settle(files, 'pl').texts))).toEqual([])
  })
})

describe('what is wrong with a file', () => {
  const told = (text: string) => {
    const { problems, texts } = importPo(ownFiles(), Buffer.from(text), 'pl.po')
    return {
      texts,
      said: problems.map(({ code, place }) => [code, text.split('\n')[(place?.line ?? 1) - 1]]),
    }
  }

  it.each([
    ['a name that is filled in is missing', { 'language/words/page_of': 'Strona {page}' }, 'translate/names'],
    [
      'there is a strange name',
      { 'language/words/page_of': 'Strona {page} z {pages} {x}' },
      'translate/names',
    ],
    [
      'a sign is hidden',
      { 'language/words/page_of': '\u200fStrona {page} z {pages}' },
      'translate/hidden-sign',
    ],
  ])('is told at its line where %s, and nothing is written', (_, words, code) => {
    const { texts, said } = told(filled(exported(ownFiles()), words))
    expect(said).toEqual([[code, 'msgctxt "language/words/page_of"']])
    expect(texts.size).toBe(0)
  })

  it('lets a language bend the names of things', () => {
    const text = exported(ownFiles())
    const at = all(text).find(({ msgid }) => /\{units?\}/.test(msgid))?.msgctxt ?? ''
    const english = all(text).find(({ msgctxt }) => msgctxt === at)?.msgid ?? ''
    expect(told(filled(text, { [at]: english.replace(/\{units?\}/gi, 'obietnicami') })).said).toEqual([])
  })

  it('leaves out lines that the compact does not have, and says so', () => {
    const text = `${exported(ownFiles())}\nmsgctxt "compact/gone"\nmsgid "Gone"\nmsgstr "Nie ma"\n`
    expect(told(text).said).toEqual([['translate/unknown', 'msgctxt "compact/gone"']])
  })

  it('is told where it is no such file, has no language, or is English', () => {
    expect(told('name: polski\n').said.map(one => one[0])).toEqual(['translate/not-po'])
    const text = exported(ownFiles())
    expect(told(text.replace('Language: pl', 'Language: ')).said[0]?.[0]).toBe('translate/no-language')
    expect(told(text.replace('Language: pl', 'Language: en_GB')).said[0]?.[0]).toBe('translate/source')
    expect(told(text.replace('Language: pl', 'Language: ../../x')).said[0]?.[0]).toBe('translate/no-language')
  })
})
