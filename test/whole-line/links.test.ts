import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, inject, it } from 'vitest'
import { deckView } from '../../scripts/views/deck.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { editions, fullest, manifest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')

/** A link on two lines of words is two areas on the page: each address or page once. */
const addresses = ({ links }: Sheet): string[] => [
  ...new Set(links.flatMap(link => ('address' in link ? [link.address] : []))),
]
const leadsTo = ({ links }: Sheet): number[] => [
  ...new Set(links.flatMap(link => ('page' in link ? [link.page] : []))),
]

/** Addresses that stand for something while a document is made: a field, a choice, a file beside it. */
const madeUp = /\b(field|choice|beside)\.invalid\b/

describe.each(fullest)('what is made of %s', edition => {
  const paths = manifest(built, edition).files.map(file => file.path)

  it('names no address that was only made up', async () => {
    const faults: string[] = []
    for (const path of paths) {
      const bytes = readFileSync(output(built, edition, path))
      const texts = path.endsWith('.pdf')
        ? (await readPdf(output(built, edition, path))).pages.flatMap(addresses)
        : /\.(docx|pptx|zip)$/.test(path)
          ? Object.values(unzipSync(bytes)).map(part => strFromU8(part, true))
          : [bytes.toString('utf8')]
      if (texts.some(text => madeUp.test(text))) faults.push(path)
    }
    expect(paths.length).toBeGreaterThan(200)
    expect(faults).toEqual([])
  })
})

describe.each(editions)('the links of %s', edition => {
  const subject = subjectOf(built, edition)
  const codes = subject.compact.commitments.map(one => one.id)
  const web = edition === 'everyone' ? 'index.html' : 'https://fernhill.example/compact/'
  const page = readFileSync(output(built, edition, 'index.html'), 'utf8')
  const paper = (file: string) => readPdf(output(built, edition, file))

  it('lead from each title of the infographic to its place on the web page', async () => {
    const [only] = (await paper('infographic.pdf')).pages
    expect(addresses(only as Sheet)).toEqual(codes.map(code => `${web}#${code}`))
    expect(codes.length).toBe(6)
    for (const code of codes) expect(page.split(` id="${code}"`).length, code).toBe(2)
  })

  it('lead both ways in the click-through: from a title to its page, and back to all six', async () => {
    const { pages } = await paper('infographic-click-through.pdf')
    const [first, ...own] = pages
    expect(leadsTo(first as Sheet)).toEqual([2, 3, 4, 5, 6, 7])
    expect(own.length).toBe(6)
    for (const [index, { words, links }] of own.entries()) {
      expect(words).toContain(subject.compact.commitments[index]?.title.text)
      expect(leadsTo(own[index] as Sheet)).toContain(1)
      expect(links.filter(link => 'page' in link && link.page === 0)).toEqual([])
    }
  })

  it('name the six promises in the bookmarks of the click-through, each at its own page', async () => {
    const { bookmarks } = await paper('infographic-click-through.pdf')
    const flat = (some: typeof bookmarks): typeof bookmarks => some.flatMap(one => [one, ...flat(one.below)])
    const every = flat(bookmarks)
    for (const [index, { title }] of subject.compact.commitments.entries()) {
      expect(
        every.some(one => one.title.includes(title.text) && one.page === index + 2),
        title.text,
      ).toBe(true)
    }
  })

  it('lead from the contents of the guide to its chapters, and the printed numbers are right', async () => {
    const { pages } = await paper('how-to-guide.pdf')
    const contents = pages.find(({ words }) =>
      words.includes(subject.words.contents_heading?.text ?? '?'),
    ) as Sheet
    const { chapters } = subject.howTo
    expect(chapters.length).toBeGreaterThan(5)
    const numbers = chapters.map(({ title }, index) => {
      const after = contents.words.split(`${index + 1} ${title.text} `)[1]
      return Number(/^\d+/.exec(after ?? '')?.[0])
    })
    expect(leadsTo(contents)).toEqual(numbers)
    const missing = chapters.filter(({ title, lead }, index) => {
      const words = pages[(numbers[index] ?? 0) - 1]?.words
      return !words?.includes(title.text) || !words.includes(lead.text)
    })
    expect(missing.map(one => one.id)).toEqual([])
  })

  it('name every chapter in the bookmarks of the guide', async () => {
    const { bookmarks } = await paper('how-to-guide.pdf')
    const chapters = bookmarks.flatMap(one => one.below).filter(({ title }) => /^\d/.test(title))
    const wanted = subject.howTo.chapters.map(({ title }, index) => `${index + 1} ${title.text}`)
    expect(chapters.map(one => one.title)).toEqual(wanted)
  })

  it('name every slide in the bookmarks of the deck', async () => {
    const { bookmarks } = await paper('deck.pdf')
    const titles = deckView(subject).slides.map(slide => slide.title.text)
    expect(titles.length).toBe(19)
    expect(bookmarks.map(one => [one.title.trim(), one.page])).toEqual(
      titles.map((title, index) => [title, index + 1]),
    )
  })

  it('lead from one web page to another and to files that are there', () => {
    const pages = manifest(built, edition)
      .files.map(one => one.path)
      .filter(path => /^[^.]+\.html$/.test(path) && !/^deck\b/.test(path))
    expect(pages.length).toBeGreaterThan(8)
    for (const file of pages) {
      const html = readFileSync(output(built, edition, file), 'utf8')
      const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, target = '']) => target)
      const beside = targets
        .filter(target => !/^(#|https:|mailto:|tel:)/.test(target))
        .map(target => target.split('#'))
      expect(beside.length).toBeGreaterThan(0)
      const lost = beside.filter(([name = '', place]) => {
        const other = readFileSync(output(built, edition, name), 'latin1')
        return place !== undefined && !other.includes(` id="${place}"`)
      })
      const inside = targets.filter(target => target.startsWith('#')).map(target => target.slice(1))
      expect([...lost, ...inside.filter(place => !html.includes(` id="${place}"`))]).toEqual([])
    }
  })
})
