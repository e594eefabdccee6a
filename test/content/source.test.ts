import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { source } from '../../scripts/content/source.ts'
import { shipped } from '../fixtures.ts'

const read = (text: string) => source('words.yaml', text)

const shippedTexts = () =>
  readdirSync(join(shipped, 'compact'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => readFileSync(join(shipped, 'compact', path), 'utf8'))

describe('reading YAML', () => {
  it('keeps the line and column of every value and key', () => {
    const { value } = read('title: One\nparts:\n  - id: a\n    text: Two\n')
    expect(value?.value).toEqual({ title: 'One', parts: [{ id: 'a', text: 'Two' }] })
    expect(value?.spots.get('/parts/0/text')).toMatchObject({
      key: { file: 'words.yaml', line: 4, column: 5, length: 4 },
      value: { file: 'words.yaml', line: 4, column: 11, length: 3 },
    })
  })

  it('keeps them for words in a block, which start below their key', () => {
    const { value } = read('lead: >-\n  One\n  two.\nnext: Three\n')
    expect(value?.value).toEqual({ lead: 'One two.', next: 'Three' })
    expect(value?.spots.get('/lead')?.value).toMatchObject({ line: 1, column: 7, length: 2 })
    expect(value?.spots.get('/next')?.value).toMatchObject({ line: 4, column: 7 })
  })

  it('reads a file that was saved on Windows alike', () => {
    const text = 'title: One\nlead: >-\n  Two\n  three.\nlist: [a, b]\n'
    const [unix, windows] = [read(text), read(text.replaceAll('\n', '\r\n'))]
    expect(windows.value?.value).toEqual(unix.value?.value)
    expect(windows.value?.spots.get('/list/1')?.value).toEqual(unix.value?.spots.get('/list/1')?.value)
  })

  it('remembers how a number was spelt', () => {
    const { value } = read('colour: 003087\n')
    expect(value?.value).toEqual({ colour: 3087 })
    expect(value?.spots.get('/colour')?.spelt).toBe('003087')
  })

  it('finds a key with a slash in it', () => {
    expect(read('a/b~c: One\n').value?.spots.get('/a~1b~0c')?.value.column).toBe(8)
  })

  it.each([
    ['dates', 'issued: 2027-01-12\n', '2027-01-12'],
    ['yes and no', 'issued: no\n', 'no'],
  ])('leaves %s as words', (_, text, words) => {
    expect(read(text).value?.value).toEqual({ issued: words })
  })

  it('says what is wrong with an empty file, two texts in one file, and an alias', () => {
    expect(read('').value?.value).toBeNull()
    for (const text of ['a: One\n---\na: Two\n', 'a: *x\n', 'a: **One**\n']) {
      const { value, problems } = read(text)
      expect(value, text).toBeUndefined()
      expect(problems.length, text).toBe(1)
      expect(problems[0]?.place?.line, text).toBeGreaterThan(0)
    }
  })

  it.each([
    ['&Sons Fernhill', '&Sons'],
    ['&Sons', '&Sons'],
    ['& Sons', '&'],
    ['&a &b x', '&'],
    ['!important Ask us', '!'],
    ['!!str Ask us', '!!str'],
    ['! Ask us', '!'],
    ['!', '!'],
    ['!Help!, Ask us', '!'],
    ['!a !b x', '!'],
  ])('loses nothing of words that begin with a sign of YAML’s own: %s', (words, sign) => {
    for (const text of [`a: x\nb: ${words}\n`, `a:\n  - ${words}\n`, `a: x\n${words} b: c\n`]) {
      const { value, problems } = read(text)
      expect(value, text).toBeUndefined()
      expect(
        problems.map(one => one.place?.line),
        text,
      ).toEqual([2])
      expect(problems[0]?.what, text).toContain(sign)
      expect(problems[0]?.mend, text).toContain('double quotes')
    }
  })

  it('reads letters in two pieces as letters in one, and keeps where they stand', () => {
    const whole = 'name: Siôn Ŵyn\nnext: x\n'
    const { value } = read(whole.normalize('NFD'))
    expect(whole.normalize('NFD')).not.toBe(whole)
    expect(value?.value).toEqual(read(whole).value?.value)
    expect(value?.spots.get('/name')?.value.length).toBe('Siôn Ŵyn'.normalize('NFD').length)
  })

  it.each([
    ['drop\u2011in, e\u2010mail', 'drop-in, e-mail'],
    ['10\u202fmg, 5\u2007kg, 10\u00a0mg', '10\u00a0mg, 5\u00a0kg, 10\u00a0mg'],
    ['o\ufb03ce \ufb01le', 'office file'],
    ['a\u200bb\u2060c ©\ufe0f', 'abc ©'],
    ['one\ttwo\u2003three', 'one two three'],
    ['½ – — ’ “ † …', '½ – — ’ “ † …'],
  ])('sets %s as its plain twin', (written, meant) => {
    expect(read(`text: "${written}"\nlist:\n  - x${written}\n`).value?.value).toEqual({
      text: meant,
      list: [`x${meant}`],
    })
  })

  it('leaves comments alone that are meant as such, and number signs in quotes and blocks', () => {
    const text = `# head
#no space, and no words before it
a: One # a comment
b: "desk #2" #aside
c: >-
  desk #2
  and #3
d: 'desk #2'
e: desk#2
f: One ## aside
#g: old
h: https://x.example/#2 and C#
i: >- #aside
  words
`
    expect(read(text).problems).toEqual([])
    expect(read(text).value?.value).toMatchObject({
      b: 'desk #2',
      c: 'desk #2 and #3',
      d: 'desk #2',
      e: 'desk#2',
    })
  })

  it.each(['Ward #3', 'Ward # 3', 'Fernhill #“Kind” Trust', 'Fernhill #-x', 'Press #', 'Press #!'])(
    'warns that words are lost in: %s',
    words => {
      const text = `a: x\nb: ${words}\nc:\n  - ${words}\n`
      expect(read(text).problems.map(one => [one.code, one.severity, one.place?.line])).toEqual([
        ['yaml/comment', 'warning', 2],
        ['yaml/comment', 'warning', 4],
      ])
    },
  )

  it.each<[string, string, number, string]>([
    ['a merge that was not finished', 'a: b\n<<<<<<< HEAD\nb: c\n=======\nb: d\n>>>>>>> x\n', 2, 'a merge'],
    [
      'one in a block',
      'a: >-\n  x\n<<<<<<< HEAD\n  y\n||||||| 1\n  z\n=======\n  w\n>>>>>>> x\n',
      3,
      'a merge',
    ],
    ['one saved on Windows', 'a: b\r\n<<<<<<< HEAD\r\n=======\r\nc: d\r\n>>>>>>> x\r\n', 2, 'a merge'],
    ['what is left of one', 'a: b\n=======\nc: d\n', 2, 'a merge'],
    ['a key without a space', 'theme:neutral\nb: c\n', 1, '`theme:` needs a space'],
    ['one that comes last', 'x:\n  a: b\n  theme:neutral\n', 3, '`theme:` needs a space'],
    ['one in a list', 'x:\n  - id:C2\n    local: y\n', 2, '`id:` needs a space'],
    ['one before a quotation', 'x:\n  a: b\n  title:"Our"\n  c: d\n', 3, '`title:` needs a space'],
    ['a tab behind spaces', 'x:\n  a: b\n  \tc: d\n  e: f\n', 3, 'a tab'],
    ['a tab behind more of them', 'x:\n  a: b\n    \tc: d\n  e: f\n', 3, 'a tab'],
    ['a tab in a list', 'x:\n  - id: b\n    t: z\n  \tmark: c\n    e: f\n', 4, 'a tab'],
    ['a tab at the first step', 'a: b\n  \tc: d\n', 2, 'a tab'],
    ['spaces of another kind', 'a:\n\u00a0\u00a0c: d\ne: f\n', 2, 'U+00A0'],
    ['one behind a space', 'a: b\n \u00a0c: d\ne: f\n', 2, 'U+00A0'],
    ['some in a list', 'x:\n  - id: b\n\u00a0\u00a0\u00a0\u00a0mark: c\n    e: f\n', 3, 'U+00A0'],
    ['some before a hyphen', 'x:\n\u3000- a\n', 2, 'U+3000'],
    ['a sign without width', '\u200ba: b\n', 1, 'U+200B'],
  ])('names what is wrong at its line: %s', (_, text, line, words) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems.map(one => [one.place?.line, one.what])).toEqual([[line, expect.stringContaining(words)]])
  })

  it('tells of every merge that was not finished', () => {
    const text = '<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n'
    expect(read(`${text}d: e\n${text}`).problems.map(one => one.place?.line)).toEqual([1, 7])
    expect(read('# =======\na: >-\n  =======\nb: "<<<<<<< c"\n').problems).toEqual([])
  })

  it('does not blame a line that was commented out for a slip in the next', () => {
    const spoilt = shippedTexts().flatMap(text => {
      const rows = text.split('\n')
      return rows.flatMap((row, at) =>
        at % 10 === 0 && /^ *[\w-]+: \w/.test(row) && /^ *[\w-]+: \w/.test(rows[at + 1] ?? '')
          ? [
              rows
                .with(at, row.replace(/\S/, '#$&'))
                .with(at + 1, ` ${rows[at + 1]}`)
                .join('\n'),
            ]
          : [],
      )
    })
    const told = spoilt.flatMap(text => read(text).problems)
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(one => one.code === 'yaml/comment')).toEqual([])
  })

  it('does not blame a comment for a fault that has another cause', () => {
    const { problems } = read('a: One #two\nb: @three\n')
    expect(problems.map(one => one.code)).toEqual(['yaml/bad-scalar-start'])
  })

  it.each([
    ['brackets', '{a: '.repeat(3000)],
    ['brackets in a row', '['.repeat(400_000)],
    ['hyphens', '- '.repeat(400_000)],
    ['steps', Array.from({ length: 1200 }, (_, step) => `${' '.repeat(step)}a:`).join('\n')],
  ])('tells of %s that stand too deep, and does not fall over them', (_, text) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    expect(problems.map(one => [one.code, one.place?.line === 0])).toEqual([['yaml/too-deep', false]])
  })

  it('reads as deep as any file needs', () => {
    const deep = 20
    const text = `${'{a: '.repeat(deep)}x${'}'.repeat(deep)}\n`
    expect(read(text).problems).toEqual([])
  })

  it('tells of every alias in a file that is nothing but them, and repeats none', () => {
    const bomb = `a: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${'*x, '.replace('x', 'abcdefg'[index] ?? '').repeat(9)}]\n`)
      .join('')}`
    const { value, problems } = read(bomb)
    expect(value).toBeUndefined()
    expect(problems.filter(one => one.code === 'yaml/alias').length).toBe(63)
    expect(problems.filter(one => one.code === 'yaml/anchor').length).toBe(8)
    expect(problems.length).toBe(71)
  })
})
