import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { textsOf } from '../reading/press-sheet.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { shownIn } from '../reading/words-of.ts'
import { entry, fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')

/** Where words stand on a page of A4, in mm from its top: between its margins. */
const [head, foot] = [14, 297 - 17]

describe.each(fullest)('the guide of %s as a book', edition => {
  const subject = subjectOf(built, edition)
  const { chapters } = subject.howTo
  const open = (file: string) => readPdf(output(built, edition, file)).then(({ pages }) => pages)

  it('has half of the words of its web page, and says where the others are', async () => {
    const pages = await open('how-to-guide.pdf')
    const paper = pages.flatMap(({ words }) => words.split(/\s+/).filter(Boolean))
    const web = shownIn(readFileSync(output(built, edition, 'how-to-guide.html'), 'utf8'))
    expect(web.length).toBeGreaterThan(8000)
    expect(paper.length).toBeGreaterThan(3000)
    // With the stamp at the foot of every page.
    expect(paper.length).toBeLessThan(web.length * 0.58)
    expect(pages[1]?.words).toContain(subject.words.guide_more?.text)
  })

  it('gives each chapter a spread, and ends none on less than six tenths of a page', async () => {
    const pages = await open('how-to-guide.pdf')
    const starts = chapters.map(({ lead }) => pages.findIndex(({ words }) => words.includes(lead.text)))
    expect(starts.length).toBeGreaterThan(8)
    expect(starts.map((start, index) => (starts[index + 1] ?? pages.length - 1) - start)).toEqual(
      starts.map(() => 2),
    )
    for (const start of starts) {
      const texts = await textsOf(pages[start + 1]?.page, 0)
      const last = Math.max(...texts.map(one => one.y).filter(y => y < foot))
      expect((last - head) / (foot - head), pages[start]?.words.slice(0, 60)).toBeGreaterThan(0.59)
    }
  })

  it.each(['how-to-guide.press.pdf', 'activity-sheets.booklet.pdf', 'how-to-guide.booklet.pdf'])(
    '%s fills its sheets: no page is empty',
    async file => {
      const pages = await open(file)
      // A side of a booklet has two pages, on a sheet with two sides.
      expect(pages.length % (file.includes('booklet') ? 2 : 4)).toBe(0)
      expect(entry(built, edition, file).pages).toBe(pages.length)
      for (const { words } of pages) {
        // A press file says it above the sheet as well; of a booklet's two pages each says its own.
        expect((words.match(/Page \d+ of/g) ?? []).length, words.slice(0, 80)).toBe(2)
      }
    },
  )
})
