import { Marp } from '@marp-team/marp-core'
import { describe, expect, it } from 'vitest'
import artefact from '../../scripts/artefacts/deck.ts'
import type { Subject } from '../../scripts/model.ts'
import { deckHtml } from '../../scripts/renderers/deck-html.ts'
import { deckMarkdown, deckText } from '../../scripts/renderers/deck-markdown.ts'
import { placeLines } from '../../scripts/tools/line-marks.ts'
import { deckView } from '../../scripts/views/deck.ts'
import { lines } from '../../scripts/views/lines.ts'
import { shippedSubject } from '../fixtures.ts'
import { jobOf } from './job-of.ts'
import { poisoned } from './poisoned.ts'
import { rendered } from './rendered.ts'

const hostile =
  '--- # <b>b</b> --> {{ x }} `c` **d** "e" \'f\' [g](h) :smile: &lt; _i_ ~~j~~ <script>k</script>'

function deck(subject: Subject, view = deckView(subject)): string {
  const { furniture, templates } = jobOf('deck', artefact, subject)
  const { value, problems } = deckText(view, furniture, templates)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

const marp = new Marp({
  inlineSVG: false,
  script: false,
  emoji: { unicode: false, shortcode: false },
  math: false,
})
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')

describe('words on slides that are not plain', () => {
  it('stay words, and every slide stays one slide', () => {
    const subject = shippedSubject('example-trust')
    const view = deckView(subject)
    const { html } = marp.render(deck(poisoned(subject, hostile), poisoned(view, hostile)))
    const slides = placeLines(html).split('<section').slice(1)
    expect(slides).toHaveLength(view.slides.length)
    for (const [index, slide] of slides.entries()) {
      expect(visible(slide), view.slides[index]?.id).toContain(hostile)
      expect(slide).not.toMatch(/<(b|script|del|em)[ >]/)
      expect(slide.match(/<h1/g)).toHaveLength(1)
    }
  })

  it('stay words in the foot as well', () => {
    const subject = shippedSubject('example-trust')
    const stamp = { at: 'language/words/stamp', text: `{code} · ${hostile}` }
    const { html } = marp.render(deck({ ...subject, words: { ...subject.words, stamp } }))
    const feet = [...html.matchAll(/<footer>(.*?)<\/footer>/gs)].map(([, foot = '']) => foot)
    expect(feet.length).toBeGreaterThan(10)
    for (const foot of feet) expect(visible(foot)).toContain(hostile)
  })
})

/** The words in each span with an address, by address. */
const byAddress = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<span data-at="([^"]*)"[^>]*>(.*?)<\/span>/gs)].map(([, at = '', words = '']) => [
      at,
      visible(words),
    ]),
  )

describe.each(['everyone', 'example-trust'])('words on the slides of %s', edition => {
  const subject = shippedSubject(edition)
  const view = deckView(subject)
  const job = jobOf('deck', artefact, subject)

  it('all stand under their address, in the show as in the PDF, and those of notes do not', async () => {
    const show = (await rendered(deckHtml({}), view, job)).value?.bytes ?? new Uint8Array()
    const written = Buffer.from(show).toString()
    const parts = written.split('<div class="bespoke-marp-note"')
    const pages = [placeLines(marp.render(deck(subject)).html), parts[0] ?? '']
    for (const page of pages) {
      const slides = page.split('<section').slice(1)
      expect(slides).toHaveLength(view.slides.length)
      for (const [index, { title, body, minutes }] of view.slides.entries()) {
        const shown = byAddress(slides[index] ?? '')
        const said = lines([title, body])
        expect(said.length).toBeGreaterThan(1)
        for (const { at, text } of said) expect(shown.get(at), at).toContain(text)
        if (minutes !== null) expect([...shown.keys()].join()).toMatch(/language\/words\/minutes?\b/)
      }
    }
    expect(parts).toHaveLength(view.slides.length + 1)
    expect(parts.slice(1).join('')).not.toContain('data-at')
  })

  it('are plain Markdown where people get it', async () => {
    const { value } = await rendered(deckMarkdown({}), view, job)
    const text = Buffer.from(value?.bytes ?? []).toString()
    expect(text).toContain(`# ${view.slides[1]?.title.text}\n`)
    expect(text).not.toMatch(/[\u0080-\u009f]|data-at|<span/)
  })
})

describe('words of another language than the deck’s', () => {
  const subject = shippedSubject('everyone')
  const [first, ...rest] = deckView(subject).slides
  if (first === undefined) throw new Error('the deck has no slides')

  it('say so on the slides and in the notes, and the others say nothing', async () => {
    const title = { ...first.title, language: 'cy' }
    const [time, note, ...notes] = first.notes
    if (time === undefined || note === undefined) throw new Error('the slide has no notes')
    const slide = { ...first, title, notes: [time, { ...note, language: 'cy' }, ...notes] }
    const view = { ...deckView(subject), slides: [slide, ...rest] }
    const { value } = await rendered(deckHtml({}), view, jobOf('deck', artefact, subject))
    const marked = [
      ...Buffer.from(value?.bytes ?? [])
        .toString()
        .matchAll(/<span [^>]*lang="cy"[^>]*>[^<]*/g),
    ]
    expect(marked.map(([span]) => span)).toEqual([
      `<span data-at="${title.at}" lang="cy" dir="auto">${title.text}`,
      `<span lang="cy" dir="auto">${note.text}`,
    ])
  })
})
