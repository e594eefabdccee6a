import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, FileFact } from '../../scripts/model.ts'
import { download } from '../../scripts/views/download.ts'
import { downloadGroups } from '../../scripts/views/download-groups.ts'
import { ownDownloads } from '../../scripts/views/own-downloads.ts'
import { shipped, subjectOf } from '../fixtures.ts'

const { words } = subjectOf('everyone')
const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const fact = (path: string, pages: number | null = 1): FileFact => {
  const [artefact = '', ...ending] = path.split('.')
  const one = artefacts.get(artefact) as Artefact
  const form = one.forms.find(({ extension }) => extension === ending.join('.'))
  if (form === undefined) throw new Error(`nothing makes ${path}`)
  return {
    path,
    artefact,
    code: one.code,
    use: one.use,
    ...(one.front && { front: one.front }),
    kind: form.kind,
    extension: form.extension,
    printing: null,
    press: null,
    view: 'v',
    pages,
    bytes: 1000,
  }
}
const files = [
  fact('deck-20.pptx', 13),
  fact('deck-7.pptx', 6),
  fact('deck.html', 16),
  fact('deck.large.pdf'),
  fact('deck.md', 16),
  fact('deck.pptx', 16),
  fact('deck.txt', null),
  fact('easy-read.html', null),
  fact('easy-read.pdf'),
  fact('easy-read.txt', null),
  fact('index.html', null),
  fact('index.txt', null),
  fact('job-sheet.pdf'),
  fact('poster.html', null),
  fact('poster.large.pdf'),
  fact('poster.pdf'),
  fact('poster.press.pdf'),
  fact('poster.txt', null),
]
/** The list as people see it: under each use its items, each with the file that most people want and the others. */
const grouped = (some: readonly FileFact[]): Record<string, string[][]> =>
  Object.fromEntries(
    downloadGroups(some, words).map(group => [
      group.heading.text,
      group.items.map(({ main, more }) => [main, ...more].map(file => file.path)),
    ]),
  )

describe('the list of downloads', () => {
  it('is sorted by what people use an item for, with all its forms in one line', () => {
    expect(grouped(files)).toEqual({
      'Read on screen': [['index.txt']],
      'Easy Read': [['easy-read.pdf', 'easy-read.html', 'easy-read.txt']],
      'Print for a wall': [
        ['poster.pdf', 'poster.html', 'poster.large.pdf', 'poster.txt', 'poster.press.pdf'],
      ],
      'Start with these': [['deck.pptx', 'deck.md', 'deck.html', 'deck.large.pdf', 'deck.txt']],
      Show: [['deck-7.pptx'], ['deck-20.pptx']],
      'For a print shop': [['job-sheet.pdf']],
    })
  })

  it('shows each item by the picture of its first page, which is no item of its own, and a few of them before a group is opened', () => {
    const names = ['handout', 'notice', 'poster', 'way-back-poster', 'team-poster']
    const some = names.flatMap(name => [
      fact(`${name}.pdf`),
      fact(`${name}.txt`, null),
      fact(`${name}.webp`, null),
    ])
    const groups = downloadGroups([...some, fact('index.txt', null)], words)
    const shown = groups.flatMap(group => group.items.map(({ main, picture }) => [main.path, picture]))
    expect(shown).toContainEqual(['index.txt', null])
    for (const name of names) expect(shown).toContainEqual([`${name}.pdf`, `${name}.webp`])
    expect(shown.length).toBe(names.length + 1)
    const walls = groups.find(group => group.use === 'wall')
    expect(walls?.peek).toEqual(walls?.items.slice(0, 3).map(item => item.picture))
    expect(walls?.peek.length).toBe(3)
    expect(groups.find(group => group.use === 'read')?.peek).toEqual([])
  })

  it('puts whole sheets before sheets to glue, below the item', () => {
    const some = ['poster.a1-on-a4.pdf', 'poster.a1.pdf', 'poster.pdf', 'poster.txt'].map(path => fact(path))
    expect(grouped(some)).toEqual({
      'Print for a wall': [['poster.pdf', 'poster.a1.pdf', 'poster.a1-on-a4.pdf', 'poster.txt']],
    })
  })

  it('lists items as people work through the kit: what to start with comes first', () => {
    const some = ['activity-sheets.pdf', 'hard-questions.pdf', 'quick-start.pdf', 'run-sheet.pdf']
    expect(grouped(some.map(path => fact(path)))).toEqual({
      'Start with these': [['quick-start.pdf'], ['run-sheet.pdf']],
      'Lead a session': [['activity-sheets.pdf'], ['hard-questions.pdf']],
    })
  })

  it('has a front of twelve, and the rest behind it', () => {
    const all = [...artefacts].flatMap(([name, { forms }]) =>
      forms.slice(0, 1).map(({ extension }) => fact(`${name}.${extension}`)),
    )
    const [front, ...rest] = downloadGroups(all, words)
    expect(front?.use).toBe('front')
    expect(front?.items.length).toBe(12)
    expect(rest.flatMap(group => group.items).length).toBeGreaterThan(30)
  })

  it('lists items of one number by the names that people see, and lengths in their order', () => {
    const some = ['deck-20.pdf', 'deck-7.pdf', 'deck-roadshow.pdf', 'deck-30.pdf'].map(path => ({
      ...fact(path),
      use: 'show' as const,
    }))
    const names = downloadGroups(some, words)[0]?.items.map(item => item.main.name.text) ?? []
    expect(names.length).toBe(4)
    expect(names.map(name => name.slice(0, 2))).toEqual(['7-', '20', '30', 'Ha'])
  })

  it('names nothing that is not there', () => {
    expect(downloadGroups([], words)).toEqual([])
    expect(grouped([fact('notice.pdf')])).toEqual({ 'Print for a wall': [['notice.pdf']] })
  })

  it('has what is for the office printer in the line of its item, whole sheets first, each form by its name', () => {
    const some = [
      'how-to-guide.booklet.pdf',
      'poster.a1-on-a4.pdf',
      'poster.a2.pdf',
      'follow-up-slip.sheets.pdf',
    ]
    expect(grouped(some.map(path => fact(path)))).toEqual({
      'Read on screen': [['how-to-guide.booklet.pdf']],
      'Print for a wall': [['poster.a2.pdf', 'poster.a1-on-a4.pdf']],
      'Hand out': [['follow-up-slip.sheets.pdf']],
    })
    expect(some.map(path => download(fact(path), words).name.text)).toEqual([
      'How-to guide as a booklet of A5 pages, on A4 sheets',
      'Poster at A1, on sheets of A4',
      'Poster at A2',
      'Follow-up slip to cut out, on A4 sheets',
    ])
  })

  it('calls each file by a name of its own, web pages and the job sheet with them', () => {
    const named = files.map(file => download(file, words))
    const names = named.map(({ name }) => name.text)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('Poster, A3')
    expect(names).toContain('Poster in large print')
    const beside = named.flatMap(({ short }) => (short ? [`${short.item.text}, ${short.form.text}`] : []))
    expect(new Set(beside).size).toBe(beside.length)
    expect(beside).toContain('Poster, large print')
  })

  it('tells slides in the browser from the words of the pictures for screens', () => {
    const twin = { ...fact('screen-slides.html', null), use: 'show' as const }
    expect(download(twin, words).name.text).toBe('Screen pictures as a web page')
    expect(download(fact('deck.html', 16), words).name.text).toContain('in the browser')
  })

  it('tells the kind of every file that opens in another program, and counts slides as slides', () => {
    const told = files.map(file => download(file, words))
    expect(told.map(file => file.type)).toEqual([
      ...['PPTX', 'PPTX', null, 'PDF', 'MD', 'PPTX', 'TXT', null, 'PDF', 'TXT', null, 'TXT', 'PDF'],
      ...[null, 'PDF', 'PDF', 'PDF', 'TXT'],
    ])
    expect(told.filter(file => file.slides).map(file => file.path)).toEqual([
      'deck-20.pptx',
      'deck-7.pptx',
      'deck.html',
      'deck.md',
      'deck.pptx',
      'deck.txt',
    ])
  })

  it('on the page of an item holds its own files, the usual one first', () => {
    const own = ownDownloads(files, 'poster', words).map(file => file.path)
    expect(own).toEqual(['poster.pdf', 'poster.large.pdf', 'poster.txt', 'poster.press.pdf'])
  })
})
