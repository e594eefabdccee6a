import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edit, tidyWords } from '../../scripts/content/edit.ts'
import { escapePointer } from '../../scripts/content/escape-pointer.ts'
import type { Files } from '../../scripts/content/files.ts'
import { hiddenSign } from '../../scripts/content/hidden-sign.ts'
import { load } from '../../scripts/content/load.ts'
import { rewriteScalar } from '../../scripts/content/rewrite-scalar.ts'
import { type Source, source } from '../../scripts/content/source.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import type { Subject } from '../../scripts/model.ts'
import { codes, ownFiles, shipped, subjectOf, textOf } from '../fixtures.ts'

const read = (file: string, text: string): Source => {
  const { value, problems } = source(file, text)
  if (value === undefined) throw new Error(`${file}: ${JSON.stringify(problems[0])}\n${text}`)
  return value
}

/** Every run of words in a text by its JSON pointer, in the order of the file. */
function strings(value: unknown, pointer = ''): [pointer: string, words: string][] {
  if (typeof value === 'string') return [[pointer, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => strings(item, `${pointer}/${escapePointer(key)}`))
}

/** A text with other words at some pointers. */
function rewritten(text: string, wanted: readonly (readonly [pointer: string, words: string])[]): string {
  const before = read('any.yaml', text)
  const edits = wanted.map(([pointer, words]) => rewriteScalar(before, pointer, words))
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, written }) => all.slice(0, from) + written + all.slice(to), text)
}

/** Words with all that YAML could take for something else. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ': ',
        ':',
        ' #',
        '#',
        '- ',
        '? ',
        '"',
        "'",
        '\\',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '&',
        '*',
        '!',
      ),
      fc.constantFrom(
        '|',
        '>-',
        '@',
        '`',
        '%',
        '~',
        'null',
        'true',
        'no',
        '12',
        '0x1F',
        '1e3',
        '2027-01-12',
        '---',
      ),
      fc.constantFrom(
        'Ŵyn',
        'ŷ',
        'tŷ',
        'ï',
        '“so”',
        '’',
        '…',
        '. ',
        '? ',
        '! ',
        '.” ',
        '\n',
        '\n\n',
        ' ',
        '  ',
      ),
      fc.constantFrom('{term}', '<<<<<<<', '=======', '>>>>>>>', '<<', '...', '%YAML', 'a'.repeat(300)),
      fc.string({ maxLength: 12 }),
      fc.lorem({ maxCount: 3, mode: 'sentences' }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => tidyWords(parts.join('')))
  .filter(words => words !== '' && hiddenSign(words) === undefined)

const files = readdirSync(join(shipped, 'compact'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.yaml'))
  .map(file => join('compact', file))
  // All that stands in one of them is numbers.
  .filter(file => file !== 'compact/workshops/tables.yaml')

describe('every run of words that is shipped', () => {
  it.each(files)('in %s can be other words and the same again, and nothing else changes', file => {
    const text = readFileSync(join(shipped, file), 'utf8')
    const all = strings(read(file, text).value)
    expect(all.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.array(odd, { minLength: all.length, maxLength: all.length }), words => {
        const other = all.map(([pointer], index) => [pointer, words[index] ?? ''] as const)
        const changed = rewritten(text, other)
        expect(strings(read(file, changed).value)).toEqual(other)
        expect(remarks(changed)).toEqual(remarks(text))
        expect(rewritten(changed, all) === text, 'the same bytes as before').toBe(true)
      }),
      // A smaller example of a thousand words would take minutes to find.
      { numRuns: 3, seed: 7, endOnFailure: true },
    )
  })

  it('stays as it was written when it is put in its own place', () => {
    expect(files.length).toBeGreaterThan(8)
    for (const file of files) {
      const text = readFileSync(join(shipped, file), 'utf8')
      expect(rewritten(text, strings(read(file, text).value)) === text, file).toBe(true)
    }
  })
})

/** Lines that are nothing but a comment. */
const remarks = (text: string): string[] => text.split('\n').filter(line => /^ *# [A-Z]/.test(line))

describe('words that are edited', () => {
  it.each<[string, string, string, string]>([
    ['stay plain', 'a: One two # note\nb: x\n', 'Two', 'a: Two # note\nb: x\n'],
    ['are quoted where a colon asks for it', 'a: One\nb: x\n', 'One: two', "a: 'One: two'\nb: x\n"],
    ['are quoted where a number sign asks for it', 'a: One\n', 'Desk #2, or #3', "a: 'Desk #2, or #3'\n"],
    ['are quoted where they would be a number', 'a: One\n', '003087', "a: '003087'\n"],
    [
      'are quoted where they start with a sign',
      'a: One\n',
      '@ work, it’s {term}',
      "a: '@ work, it’s {term}'\n",
    ],
    ['lose quotes that the old words needed', "a: 'One: it''s two'\n", 'It’s two', 'a: It’s two\n'],
    ['keep single quotes that nothing needed', "a: 'One' # n\n", "It's", "a: 'It''s' # n\n"],
    ['keep double quotes', 'a: "One \\"two\\""\n', 'Say "so" \\ #2', 'a: "Say \\"so\\" \\\\ #2"\n'],
    ['keep their place between brackets', 'a: [One, Two]\n', 'One, two', "a: ['One, two', Two]\n"],
    [
      'keep the lines of sentences that stay',
      'a: >- # note\n  One is here and\n  goes on. Two is\n  there. Three.\n\nb: x\n',
      'One is here and goes on. Two was there. Or not. Three.',
      'a: >- # note\n  One is here and\n  goes on. Two was there.\n  Or not. Three.\n\nb: x\n',
    ],
    [
      'get a line for each new sentence',
      'a: >-\n    One.\n',
      'Two is. “Is it?” Yes.',
      'a: >-\n    Two is.\n    “Is it?”\n    Yes.\n',
    ],
    ['keep an empty line between paragraphs', 'a: >-\n  One.\n', 'One.\nTwo.', 'a: >-\n  One.\n\n  Two.\n'],
    [
      'keep the lines of a literal block',
      'a: |-\n  One\n  two\nb: x\n',
      'One\nand: two',
      'a: |-\n  One\n  and: two\nb: x\n',
    ],
    [
      'keep the lines of plain words on several lines',
      'a: One is\n  here and\n  there\nb: x\n',
      'One was here and there',
      'a: One was\n  here and\n  there\nb: x\n',
    ],
    [
      'keep the line ends of Windows',
      'a: >-\r\n  One.\r\nb: x\r\n',
      'One. Two.',
      'a: >-\r\n  One.\r\n  Two.\r\nb: x\r\n',
    ],
  ])('%s', (_, text, words, wanted) => {
    const pointer = text.startsWith('a: [') ? '/a/0' : '/a'
    expect(rewritten(text, [[pointer, words]])).toBe(wanted)
    const { value } = read('any.yaml', wanted)
    expect(strings(value)[0]?.[1]).toBe(words)
  })
})

describe('an address', () => {
  const changedAt = (files: Files, subject: Subject, at: string, words: string) => {
    const { value, problems } = edit(files, subject, at, words)
    if (value === undefined) throw new Error(JSON.stringify(problems))
    return value
  }

  it.each([
    ['compact/commitments/C3/we', 'compact/compact.yaml'],
    ['compact/intro', 'compact/compact.yaml'],
    ['compact/commitments/C9/we', undefined],
    ['indicators/indicators/C1/expect/C1.1/text', 'compact/indicators.yaml'],
    ['compact/term', 'compact/editions/larkmoor/edition.yaml'],
    ['compact/commitments/C4/local', 'compact/editions/larkmoor/edition.yaml'],
    ['edition/organisation', 'compact/editions/larkmoor/edition.yaml'],
    ['edition/contact/email', 'compact/editions/larkmoor/edition.yaml'],
    ['language/words/draft', 'compact/languages/en-GB.yaml'],
  ])('%s leads to the file that its words come from', (at, file) => {
    const files = ownFiles()
    const subject = subjectOf('larkmoor')
    const before = subject.raw.get(at)
    const words = at.endsWith('/email') ? 'a@b.example' : 'Our: #2'
    if (file === undefined || before === undefined) {
      expect(codes(edit(files, subject, at, 'Words').problems)).toEqual(['edit/no-address'])
      return
    }
    const first = changedAt(files, subject, at, words)
    expect(first.file).toBe(file)
    const typed = unsavedFiles(files, new Map([[first.file, first.text]]))
    const known = load(typed).known.find(one => one.edition === 'larkmoor')
    if (known === undefined) throw new Error('there is no larkmoor')
    expect(known.raw.get(at)).toBe(words)
    const others = (raw: ReadonlyMap<string, string>) => [...raw].filter(([one]) => !one.endsWith(at))
    expect(others(known.raw)).toEqual(others(subject.raw))
    const back = edit(typed, known, at, before)
    expect(back.value).toEqual({ file, text: textOf(files, file) })
  })

  it('keeps the mark that Windows puts before UTF-8', () => {
    const file = 'compact/compact.yaml'
    const text = textOf(ownFiles(), file)
    const files = unsavedFiles(ownFiles(), new Map([[file, `\ufeff${text}`]]))
    const [subject] = load(files).subjects
    if (subject === undefined) throw new Error('there is no subject')
    expect(changedAt(files, subject, 'compact/strapline', 'Six').text).toBe(
      `\ufeff${text.replace(/^strapline: .*$/m, 'strapline: Six')}`,
    )
  })

  it('takes words in two pieces as one, and no space at their ends', () => {
    const { text } = changedAt(
      ownFiles(),
      subjectOf('everyone'),
      'compact/strapline',
      ' Ŵyn \n'.normalize('NFD'),
    )
    expect(text).toContain('\nstrapline: Ŵyn\n')
  })

  it.each([
    ['no words', '  \n', 'edit/empty'],
    ['a sign that turns letters round', 'a\u202eb', 'edit/hidden-sign'],
  ])('refuses %s', (_, words, code) => {
    const { value, problems } = edit(ownFiles(), subjectOf('everyone'), 'compact/strapline', words)
    expect(value).toBeUndefined()
    expect(codes(problems)).toEqual([code])
    expect(problems[0]?.place?.file).toBe('compact/compact.yaml')
    expect(problems[0]?.mend).toBeTruthy()
  })

  it('is refused where somebody else has changed or moved the words since', () => {
    const subject = subjectOf('everyone')
    for (const [find, replace] of [
      ['strapline: ', 'strapline: Seven '],
      ['strapline: ', '# A line more\nstrapline: '],
    ] as const) {
      const files = ownFiles({
        file: 'compact/compact.yaml',
        find: `\n${find}`,
        replace: `\n${replace}`,
      })
      expect(codes(edit(files, subject, 'compact/strapline', 'Six').problems)).toEqual(['edit/moved'])
    }
  })
})
