import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import challengeCards from '../../scripts/artefacts/challenge-cards.ts'
import repairCards from '../../scripts/artefacts/repair-cards.ts'
import scenarioCards from '../../scripts/artefacts/scenario-cards.ts'
import sortDeck from '../../scripts/artefacts/sort-deck.ts'
import type { Artefact, Tools } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { subjectOf } from '../fixtures.ts'
import { strokesOf } from '../reading/read-lines.ts'
import { readPdfBytes, type Sheet } from '../reading/read-pdf.ts'
import { jobOf } from './job-of.ts'
import { rendered } from './rendered.ts'

let opened: Tools
beforeAll(() => {
  opened = tools()
})
afterAll(() => opened[Symbol.asyncDispose]())

/** Cards that people lay in a row, and which of their pages are patterned backs. */
const decks: readonly (readonly [name: string, deck: Artefact])[] = [
  ['sort-deck', sortDeck],
  ['scenario-cards', scenarioCards],
  ['challenge-cards', challengeCards],
  ['repair-cards', repairCards],
]

describe('cards laid in a row', () => {
  it.each(decks)('of %s make one line: it meets both edges of each at one height', async (name, deck) => {
    const subject = subjectOf('larkmoor')
    const job = jobOf(name, deck, subject, { tools: opened })
    const { value, problems } = await rendered(deck.forms[0], deck.view(subject), job)
    expect(problems).toEqual([])
    const { pages } = await readPdfBytes(value?.bytes ?? new Uint8Array())
    const heights: number[] = []
    for (const page of pages) {
      if (isBack(page, subject.compact.title.text)) continue
      const level = (await strokesOf(page.page)).filter(({ y0, y1 }) => Math.abs(y0 - y1) < 0.01)
      const ends = level.map(({ x0, x1, y0 }) => ({ from: Math.min(x0, x1), to: Math.max(x0, x1), y: y0 }))
      const [left] = ends.filter(({ from }) => Math.abs(from) < 0.1).sort((a, b) => a.y - b.y)
      const [right] = ends.filter(({ to }) => Math.abs(to - page.width) < 0.2).sort((a, b) => a.y - b.y)
      expect(left?.y, `page ${page.words}`).toBeCloseTo(right?.y ?? -1, 1)
      heights.push(Math.round((left?.y ?? 0) * 10) / 10)
    }
    expect(heights.length).toBeGreaterThan(1)
    expect(new Set(heights).size, `${heights}`).toBe(1)
  })
})

/** A back says what the cards are, and of which compact. */
const isBack = ({ words }: Sheet, compact: string): boolean => words.trim().endsWith(` ${compact}`)
