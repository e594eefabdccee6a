import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { offered } from '../../scripts/offered.ts'
import { lines } from '../../scripts/views/lines.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { isPrintFile } from './is-print-file.ts'
import { editions, entry, manifest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))

const a4 = { upright: [210, 297], wide: [297, 210] } as const
const slide = [338.7, 190.5] as const
const sheets: Record<string, { pages: number; size: readonly [number, number] }> = {
  'infographic.pdf': { pages: 1, size: a4.wide },
  'infographic-click-through.pdf': { pages: 7, size: a4.wide },
  'poster.pdf': { pages: 1, size: [297, 420] },
  'poster.a2.pdf': { pages: 1, size: [420, 594] },
  'poster.a1.pdf': { pages: 1, size: [594, 841] },
  'printer-check.pdf': { pages: 2, size: a4.upright },
  'notice.pdf': { pages: 1, size: a4.upright },
  'handout.pdf': { pages: 2, size: a4.upright },
  'pledge-cards.pdf': { pages: 1, size: a4.upright },
  'deck.pdf': { pages: 19, size: slide },
  'deck-7.pdf': { pages: 9, size: slide },
  'deck-20.pdf': { pages: 16, size: slide },
  'deck-30.pdf': { pages: 20, size: slide },
  'deck-roadshow.pdf': { pages: 16, size: slide },
}

describe.each(editions)('the documents of %s', edition => {
  const all = manifest(built, edition).files.map(file => file.path)
  // What is for a printer carries no tags: it is read back in tests of its own.
  const papers = all.filter(path => path.endsWith('.pdf') && !isPrintFile(path))
  const subject = subjectOf(built, edition)

  it('are all there: every form of every document', () => {
    const made = offered(artefacts, subject).artefacts
    const forms = [...made].flatMap(([name, one]) => one.forms.map(form => `${name}.${form.extension}`))
    expect(all).toEqual(forms.sort())
    const known = ['how-to-guide.pdf', 'deck.md', 'deck.html', 'deck.pptx', 'index.html', 'how-to-guide.html']
    expect(all).toEqual(expect.arrayContaining([...Object.keys(sheets), ...known]))
    expect(all).toEqual(
      expect.arrayContaining(['poster.large.pdf', 'poster.html', 'poster.txt', 'easy-read.pdf']),
    )
  })

  it.each(Object.entries(sheets))(
    '%s fills its sheets of paper, no more and no fewer',
    async (file, { pages, size }) => {
      const paper = await readPdf(output(built, edition, file))
      expect(paper.pages.length).toBe(pages)
      expect(entry(built, edition, file).pages).toBe(pages)
      for (const { width, height } of paper.pages) {
        expect(Math.abs(width - size[0]), `${width} mm wide`).toBeLessThan(0.3)
        expect(Math.abs(height - size[1]), `${height} mm high`).toBeLessThan(0.3)
      }
    },
  )

  it('has a guide of A4 pages, as many as the manifest says', async () => {
    const { pages } = await readPdf(output(built, edition, 'how-to-guide.pdf'))
    expect(pages.length).toBeGreaterThan(10)
    expect(entry(built, edition, 'how-to-guide.pdf').pages).toBe(pages.length)
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
  })

  it.each(papers)(
    '%s can be read aloud: tagged, in its language, with a title that windows show',
    async file => {
      const paper = await readPdf(output(built, edition, file))
      expect(paper.tagged).toBe(true)
      expect(paper.language).toBe('en-GB')
      expect(paper.title).toContain(subject.compact.title.text)
      expect(paper.showsTitle).toBe(true)
      expect(paper.author).toBe(subject.settings.organisation.text)
    },
  )

  it('have titles that tell them apart', async () => {
    const titles = await Promise.all(
      papers.map(async file => (await readPdf(output(built, edition, file))).title),
    )
    expect(titles.length).toBeGreaterThan(16)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it.each(papers)('%s brings the letters of its one font with it', async file => {
    const { fonts } = await readPdf(output(built, edition, file))
    expect(fonts.length).toBeGreaterThan(0)
    for (const { name, embedded } of fonts) {
      expect(name).toMatch(/^\/[A-Z]{6}\+Arimo-(Regular|Bold)$/)
      expect(embedded, name).toBe(true)
    }
  })

  it.each(papers)(
    '%s leads from bookmarks to pages that exist, and no bookmark runs words together',
    async file => {
      const { bookmarks, pages } = await readPdf(output(built, edition, file))
      const flat = (some: typeof bookmarks): typeof bookmarks =>
        some.flatMap(one => [one, ...flat(one.below)])
      const every = flat(bookmarks)
      expect(every.length).toBeGreaterThan(0)
      // The number of a step stands in its ring, apart from its heading.
      const bare = (title: string): string => title.replace(/\s+/g, ' ').replace(/^\d+ /, '').trim()
      const strange = every.filter(({ page, title }) => !pages[page - 1]?.words.includes(bare(title)))
      expect(strange).toEqual([])
    },
  )

  // Which documents tell of all promises their views say: a run sheet does not, a poster does.
  const titles = subject.compact.commitments.map(one => one.title.text)
  const telling = papers.filter(file => {
    const told = lines(artefacts.get(file.split('.')[0] ?? '')?.view(subject)).map(line => line.text)
    return titles.every(title => told.includes(title))
  })

  it('tell of every promise in more places than one', () => {
    expect(titles.length).toBe(6)
    expect(telling.length).toBeGreaterThan(20)
  })

  it.each(telling)('%s holds every promise by its title', async file => {
    const { pages } = await readPdf(output(built, edition, file))
    const words = pages.map(one => one.words).join(' ')
    for (const title of titles) expect(words).toContain(title)
  })
})
