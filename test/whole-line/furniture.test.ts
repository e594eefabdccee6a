import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { countWords } from '../../scripts/content/word-count.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { codeScale, squareCode } from '../reading/square-code.ts'
import { isPrintFile } from './is-print-file.ts'
import { editions, entry, manifest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))

describe.each(editions)('on the paper of %s', edition => {
  const papers = manifest(built, edition)
    .files.map(file => file.path)
    .filter(path => path.endsWith('.pdf') && !inLargeType(path))
  const { compact, settings, logo } = subjectOf(built, edition)
  // A card says itself which it is, and has all the width below it for its stamp.
  // One whose sheets have a look of their own, such as half a page, has a whole page to read.
  const cards = [...artefacts].flatMap(([name, { forms }]) =>
    forms.some(form => form.extension === 'sheets.pdf' && form.template === undefined) ? [`${name}.pdf`] : [],
  )
  const paper = (file: string) => readPdf(output(built, edition, file))
  const foot = (file: string): string => {
    const issued = edition === 'everyone' ? '12 January 2027' : '1 February 2027'
    const { view } = entry(built, edition, file)
    // A card has a line for whose it is, and one for which copy.
    const next = cards.includes(file) ? ' ' : ' · '
    return `· ${settings.organisation.text}${next}Working draft ${compact.meta.version} · ${issued} · ${view.slice(0, 7)}`
  }

  it.each(papers)('%s says at the foot of every page which copy it is', async file => {
    const { pages } = await paper(file)
    expect(pages.length).toBeGreaterThan(0)
    for (const { words } of pages)
      expect(words).toMatch(new RegExp(`[KGP]\\d+(?:[A-Z]|\\.\\d\\d)? ${foot(file)}`))
  })

  // A leaflet is one sheet, folded once: its pages cannot get into another order, and none of them counts.
  const folded = [...artefacts].flatMap(([name, { forms, printing }]) =>
    printing?.finish === 'fold' && forms.some(form => form.extension === 'booklet.pdf') ? [name] : [],
  )

  it.each(folded)('%s is one sheet of four pages, and counts none of them', async name => {
    expect(entry(built, edition, `${name}.booklet.pdf`).pages).toBe(2)
    const { pages } = await paper(`${name}.pdf`)
    expect(pages.length).toBe(4)
    expect(pages.filter(({ words }) => /Page \d/.test(words)).length).toBe(0)
  })

  it.each(cards)('%s counts no pages', async file => {
    const { pages } = await paper(file)
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(({ words }) => /Page \d/.test(words)).length).toBe(0)
  })

  // Sheets that are cut, folded or glued say in other words which they are: see print-files.test.ts.
  const counted = papers.filter(
    path =>
      path.endsWith('.press.pdf') ||
      (!isPrintFile(path) && !folded.includes(path.replace('.pdf', '')) && !cards.includes(path)),
  )

  it.each(counted)('%s counts its pages', async file => {
    const { pages } = await paper(file)
    const wrong = pages.filter(({ words }, index) => !words.includes(`Page ${index + 1} of ${pages.length}`))
    expect(wrong.length).toBe(0)
  })

  it('the infographic has 110 words at most; codes, the address and the foot are not counted', async () => {
    const { pages } = await paper('infographic.pdf')
    const words = (pages[0] as Sheet).words
      .replace(/Page 1 of 1/, '')
      .replace(new RegExp(`K11 ${foot('infographic.pdf')}`), '')
      .replace(/\bC\d\b/g, '')
      .replace(new RegExp(`(?<=${compact.way_back.title.text}) .*`), '')
    expect(words).not.toContain('Working draft')
    expect(countWords(words)).toBeGreaterThan(60)
    expect(countWords(words)).toBeLessThanOrEqual(110)
  })

  it('the logo is there with its description where there is one, and leaves nothing behind where there is none', async () => {
    const shown = ['infographic', 'infographic-click-through', 'poster', 'notice', 'handout', 'how-to-guide']
    for (const name of shown) {
      const { pages } = await paper(`${name}.pdf`)
      const alternatives = pages.flatMap(page => page.alternatives)
      if (logo) expect(alternatives, name).toContain(logo.alt.text)
      else expect(alternatives.join(' '), name).not.toMatch(/logo|organisation/i)
    }
  })

  it.each(['infographic', 'poster', 'notice'])(
    'the square code of the %s leads to the address that is printed beside it',
    async name => {
      const [sheet] = (await paper(`${name}.pdf`)).pages
      const found = await squareCode(sheet as Sheet)
      if (settings.address === undefined) {
        expect(found).toBeNull()
        return
      }
      expect(found?.data).toBe(settings.address)
      const printed = 'fernhill.example/compact'
      const { items } = await (sheet as Sheet).page.getTextContent()
      const [, , , top = 0] = (sheet as Sheet).page.view
      const text = items.find(item => 'str' in item && item.str.includes(printed))
      const [x = 0, y = 0] = text && 'transform' in text ? text.transform.slice(4) : []
      // Words end, or start, at most 60 mm from the code, and stand within its height or in the two lines under it.
      const [left = 0, right = 0] = [found?.left, found?.right].map(x => (x ?? 0) / codeScale)
      const width = text && 'width' in text ? text.width : 0
      const gap = Math.max(left - (x + width), x - right)
      expect((gap * 25.4) / 72, 'mm apart').toBeLessThan(60)
      const [upper = 0, lower = 0] = [found?.top, found?.bottom].map(y => top - (y ?? 0) / codeScale)
      expect(y, 'in its height').toBeLessThan(upper + 20)
      expect(y, 'in its height, or just under it').toBeGreaterThan(lower - 45)
    },
  )
})

/** Their foot is in large type too, so it says less, and the last page says the rest: see large-print.test.ts. */
const inLargeType = (path: string): boolean => path.endsWith('.large.pdf') || path === 'easy-read.pdf'
