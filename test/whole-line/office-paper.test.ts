import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { officeForm } from '../../scripts/views/office-print.ts'
import { inkOf } from '../reading/ink.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { type SetWords, setWords } from '../reading/set-words.ts'
import { fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))

/** In mm. Office printers leave some 5 mm white and feed a little askew; what nobody needs may stand in between. */
const [safe, reachable] = [8, 4.5]
/** In pt. The stamp, and the words beside a block of cards, are smaller: nobody needs them to use the sheet. */
const [floor, furniture] = [12, 9]
/** Of a page, in the office: more streaks, and is dear. */
const mostInk = 0.15

describe.each(fullest)('what an office prints of %s', edition => {
  const subject = subjectOf(built, edition)
  const files = [...artefacts].flatMap(([name, artefact]) => {
    const form = artefact.printing && officeForm(artefact.forms)
    return form ? [`${name}.${form.extension}`] : []
  })

  /** What a sheet of cards says beside the cards is cut off with its edge. */
  const onWaste = Object.entries(subject.words)
    .filter(([key]) => /^(sheet_|cut_here|fold_here)/.test(key))
    .map(([, { text }]) => text.split('{')[0] ?? '')
    .filter(start => start !== '')

  it('is most of the kit', () => expect(files.length).toBeGreaterThan(35))

  it.each(files)(
    '%s keeps its words off the edges and at a size to read, and spares the toner',
    async file => {
      const { pages } = await readPdf(output(built, edition, file))
      expect(pages.length).toBeGreaterThan(0)
      for (const [index, page] of pages.entries()) {
        const words = await setWords(page)
        const where = (some: readonly SetWords[]): string[] =>
          some.map(({ text }) => `page ${index + 1}: ${text}`)
        const needed = words.filter(({ size }) => size > furniture)
        const small = needed.filter(({ size }) => size < floor - 0.05)
        expect(where(small)).toEqual([])
        const near = words.filter(one => {
          const waste = one.size < furniture || onWaste.some(start => one.text.startsWith(start))
          return edgeOf(one, page) < (waste ? reachable : safe) - 0.1
        })
        expect(where(near)).toEqual([])
        expect(await inkOf(page), `ink on page ${index + 1}`).toBeLessThan(mostInk)
      }
    },
  )
})

/** How near a piece of text comes to an edge of its page, in mm: from its line up to its capitals, and along it. */
function edgeOf({ x, y, width, size, turned }: SetWords, page: Pick<Sheet, 'width' | 'height'>): number {
  const capital = (size * 0.72 * 25.4) / 72
  const [left, right] = turned ? [x - width, x] : [x, x + width]
  const [top, bottom] = turned ? [y, y + capital] : [y - capital, y]
  return Math.min(left, page.width - right, top, page.height - bottom)
}
