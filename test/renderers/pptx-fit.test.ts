import { describe, expect, it } from 'vitest'
import deck from '../../scripts/artefacts/deck.ts'
import { load } from '../../scripts/content/load.ts'
import { type FileMisfit, misfitProblems } from '../../scripts/fit/misfit-problems.ts'
import type { Subject } from '../../scripts/model.ts'
import { fitPage } from '../../scripts/renderers/pptx/fit-page.ts'
import { furnishedPlan } from '../../scripts/renderers/pptx/furnished-plan.ts'
import { chromium } from '../../scripts/tools/chromium.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { lines } from '../../scripts/views/lines.ts'
import { type Edit, lineAt, ownFiles, subjectOf } from '../fixtures.ts'
import { all, readPackage, words } from '../reading/read-package.ts'
import { jobOf } from './job-of.ts'
import { make, places, slideNames } from './pptx-files.ts'

/** What an author is told about the deck after an edit: code, the line, what, and how to mend it. */
async function told(...edits: Edit[]): Promise<string[]> {
  const files = ownFiles(...edits)
  const { subjects, problems } = load(files)
  const subject = subjects.find(one => one.edition === 'everyone') as Subject
  expect(problems).toEqual([])
  const made = await make(subject)
  const misfits = (made.value?.misfits ?? []).map(
    (misfit): FileMisfit => ({ misfit, artefact: 'deck', path: 'deck.pptx' }),
  )
  const shown = new Map([['deck', new Map(lines(deckView(subject)).map(line => [line.at, line.text]))]])
  return misfitProblems(misfits, shown, new Set(['deck']), subject).map(
    ({ code, place, what, mend }) =>
      `${code} | ${place?.file}: ${lineAt(files, place).trim().slice(0, 40)} | ${what} | ${mend}`,
  )
}

const deckFile = 'compact/workshops/deck.yaml'

describe('words on the slides of PowerPoint', () => {
  it.each(['everyone', 'larkmoor'])('fit in the edition for %s', async edition => {
    const { value, problems } = await make(subjectOf(edition))
    expect(value?.misfits).toEqual([])
    expect(problems).toEqual([])
  })

  it('that are too many are told at their line, with how many to take out', async () => {
    const long = 'Interdisciplinary multiprofessional conversations '.repeat(3).trim()
    const found = await told({
      file: deckFile,
      // The slide, not the activity of the same name.
      find: 'title: A good hour\n    show: question',
      replace: `title: ${long}\n    show: question`,
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      /^fit\/cut \| compact\/workshops\/deck\.yaml: title: Interdisciplinary .* is \d words too long for deck\.pptx.* \| Take out \d words, or use shorter ones\.$/,
    )
  })

  it('that are wider than their place, so that PowerPoint breaks them, are told at their line', async () => {
    const found = await told({
      file: 'compact/how-to/repair.yaml',
      find: 'title: Regret it',
      replace: 'title: Compartmentalisation',
    })
    expect(found).toEqual([
      expect.stringMatching(
        /^fit\/broken \| compact\/how-to\/repair\.yaml: title: Compartmentalisation \| “Compartmentalisation” in .* is broken over two lines in deck\.pptx/,
      ),
    ])
  })

  it('are set smaller before they are refused, and never below 18 points', async () => {
    const longest = 'raise a worry about safety with whoever is near and say early what happens next'
    const found = await told({
      file: 'compact/indicators.yaml',
      find: 'text: lower our voices when the queue is long',
      replace: `text: ${longest}`,
    })
    expect(found).toEqual([])
  })
})

describe('the page that slides are measured on', () => {
  /** As LibreOffice 7.4 set the same slides, and PowerPoint sets Arial: single spacing is 1.2 of the size. */
  const known = [
    {
      at: 'workshops/deck/slides/moment/text',
      lines: ['When did somebody’s', 'behaviour make your', 'work better? What exactly', 'did they do?'],
      pitch: 54 * 1.2 * 0.95,
    },
    {
      at: 'compact/commitments/C4/title',
      lines: ['We look after', 'each other'],
      pitch: 24 * 1.2,
    },
    {
      at: 'how-to/support/county-nurse/name',
      lines: ['Occupational health and wellbeing', 'service'],
      pitch: 24 * 1.2,
    },
  ]

  it('breaks lines where a slide does, and gives them the same height', async () => {
    const [subject] = load(
      ownFiles(
        {
          file: deckFile,
          find: 'text: When was the last good hour at your desk?',
          replace: 'text: When did somebody’s behaviour make your work better? What exactly did they do?',
        },
        {
          file: 'compact/compact.yaml',
          find: 'title: Shared weight',
          replace: 'title: We look after each other',
        },
        {
          file: 'compact/how-to/support.yaml',
          find: 'name: The county nurse',
          replace: 'name: Occupational health and wellbeing service',
        },
      ),
      { edition: 'everyone' },
    ).subjects
    if (subject === undefined) throw new Error('there is no subject')
    const { furniture } = jobOf('deck', deck, subject)
    const html = fitPage(furnishedPlan(deckView(subject), furniture, {}), subject)
    await using browser = chromium()
    const measured = await browser.withPage(html, page =>
      page.evaluate(
        addresses =>
          addresses.map(at => {
            const span = [...document.querySelectorAll(`[data-at="${at}"]`)].at(0)
            const text = span?.firstChild as Text
            const found: { top: number; words: string[] }[] = []
            const range = document.createRange()
            for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              const { top } = range.getBoundingClientRect()
              const last = found.at(-1)
              if (last && Math.abs(last.top - top) < 2) last.words.push(word)
              else found.push({ top, words: [word] })
            }
            const pitches = found.slice(1).map((line, i) => (line.top - (found[i]?.top ?? 0)) * 0.75)
            return { lines: found.map(line => line.words.join(' ')), pitches }
          }),
        known.map(one => one.at),
      ),
    )
    for (const [index, one] of known.entries()) {
      const got = measured.value?.[index]
      expect(got?.lines).toEqual(one.lines)
      for (const pitch of got?.pitches ?? [0]) expect(Math.abs(pitch - one.pitch)).toBeLessThan(0.3)
    }
  })
})

describe('a draft', () => {
  it('says so in words on every slide, clear of the title', async () => {
    const subject = subjectOf('larkmoor')
    const { value, problems } = await make(subject, { draft: true })
    expect(problems).toEqual([])
    expect(value?.misfits).toEqual([])
    const pack = readPackage(value?.bytes ?? new Uint8Array())
    for (const name of slideNames(pack)) {
      const slide = pack.tree(name)
      const [mark, ...more] = all(slide, 'p:sp').filter(one => words(one) === subject.words.draft_mark?.text)
      expect(more).toEqual([])
      const off = mark && all(mark, 'a:off')[0]?.attributes
      const ext = mark && all(mark, 'a:ext').find(one => one.attributes.cy)?.attributes
      const layout = pack.links(name).find(link => link.type === 'slideLayout')?.target ?? ''
      const title = places(pack.tree(layout), 'title')[0]
      const top = Number(title && all(title, 'a:off')[0]?.attributes.y)
      expect(Number(off?.y) + Number(ext?.cy)).toBeLessThan(top)
      expect(Number(off?.x) + Number(ext?.cx)).toBeLessThanOrEqual(13.334 * 914400)
    }
  })

  it('leaves no mark on the others', async () => {
    const subject = subjectOf('everyone')
    const pack = readPackage((await make(subject)).value?.bytes ?? new Uint8Array())
    for (const name of slideNames(pack)) expect(pack.part(name)).not.toContain(subject.words.draft_mark?.text)
  })
})
