import { describe, expect, it } from 'vitest'
import { behaviour } from '../../scripts/views/behaviours.ts'
import { type Body, deckView } from '../../scripts/views/deck.ts'
import { lines } from '../../scripts/views/lines.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('larkmoor')
const deck = subject.workshops.deck
const view = deckView(subject)

/** The bodies of one kind, of which there is at least one. */
function bodies<Show extends Body['show']>(show: Show): Extract<Body, { show: Show }>[] {
  const found = view.slides.map(slide => slide.body).filter(body => body.show === show)
  expect(found.length).toBeGreaterThan(0)
  return found as Extract<Body, { show: Show }>[]
}

describe('the slides', () => {
  it('are those that the deck names for the talk, in order', () => {
    const named = view.slides.filter(slide => slide.body.show !== 'divider')
    expect(named.map(slide => slide.id)).toEqual(deck.cuts.deck.slides.map(slide => slide.id))
  })

  it('open each promise with its number, its name and its sentence, in time taken from its own slide', () => {
    const dividers = bodies('divider')
    expect(dividers.map(one => one.code)).toEqual(bodies('commitment').map(one => one.code))
    for (const [index, slide] of view.slides.entries()) {
      if (slide.body.show !== 'divider') continue
      const { code, we, number } = slide.body
      const own = subject.compact.commitments[number - 1]
      expect([own?.id, own?.we, own?.title]).toEqual([code, we, slide.title])
      const after = view.slides[index + 1]
      expect(after?.body).toMatchObject({ show: 'commitment', code })
      expect(slide.stop).toBe(code)
    }
  })

  it('show people on the line: together on the cover, and in the scene of each promise', () => {
    expect(view.slides[0]?.scene?.name).toBe('together')
    const shown = view.slides.filter(slide => slide.body.show === 'commitment')
    expect(shown.length).toBeGreaterThan(0)
    for (const { scene, stop } of shown)
      expect(scene?.cast[scene.own]?.id, 'the promise’s own mark is in it').toBe(stop)
  })

  it('say in their notes when each starts and ends, without a gap, up to the last minute', () => {
    const times = view.slides.map(slide => {
      expect(slide.notes[0]?.heading).toEqual(subject.words.note_time)
      return slide.notes[0]?.text.split('–') ?? []
    })
    expect(times.length).toBeGreaterThan(10)
    expect(times[0]?.[0]).toBe('0:00')
    expect(times.at(-1)?.[1]).toBe(`${deck.cuts.deck.minutes}:00`)
    for (const [index, time] of times.slice(1).entries()) expect(time[0]).toBe(times[index]?.[1])
  })

  it('show the minutes only where the room does something, halves as ½', () => {
    const { slides } = deckView(subject, 'deck-30')
    const interactions = deck.slides.filter(slide => slide.kind === 'interact')
    expect(interactions.length).toBeGreaterThan(3)
    for (const slide of slides) expect(slide.minutes !== null, slide.id).toBe(slide.kind === 'interact')
    for (const { id, seconds } of interactions) {
      const shown = slides.find(one => one.id === id)?.minutes ?? ''
      expect(Number(shown.replace('½', '') || 0) * 60 + (shown.endsWith('½') ? 30 : 0), id).toBe(seconds)
    }
  })

  it('say in the notes who answers for each date, where the slide has the dates alone', () => {
    const notes = view.slides.find(slide => slide.body.show === 'next')?.notes ?? []
    const told = notes.find(({ heading }) => heading === subject.words.note_answers)?.text
    expect(subject.compact.next.length).toBeGreaterThan(2)
    for (const { when, who } of subject.compact.next) expect(told).toContain(`${when.text}: ${who?.text}.`)
  })

  it('keep their notes under the same headings in the same order', () => {
    const order = ['time', 'say', 'ask', 'do', 'answers', 'show', 'if_quiet', 'if_challenged', 'next']
    const headings = order.map(key => subject.words[`note_${key}`])
    for (const slide of view.slides) {
      const places = slide.notes.map(note => headings.indexOf(note.heading))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    }
  })
})

describe('what fills a slide', () => {
  it('names each level of behaviour that it shows', () => {
    for (const body of bodies('commitment')) {
      expect(body.lines.length).toBeGreaterThan(0)
      for (const line of body.lines) {
        const { level, bare } = behaviour(subject, line.code)
        expect(line).toEqual({ code: line.code, level, text: bare })
        expect(line.code.startsWith(`${body.code}.`), line.code).toBe(true)
      }
    }
  })

  it('does not give away where a line belongs when the room sorts it', () => {
    const opening = subject.words.not_expect_opens?.text ?? ''
    expect(opening).not.toBe('')
    for (const body of bodies('sort')) {
      const levels = body.lines.map(line => behaviour(subject, line.code).level)
      expect(levels, 'one of them would give itself away').toContain('not_expect')
      for (const line of body.lines)
        expect(line.text.text.toLowerCase().startsWith(opening), line.code).toBe(false)
    }
  })

  it('shows a pair of promises that go both ways once', () => {
    for (const { pairs } of bodies('two-way')) {
      const names = pairs.map(({ from, to }) =>
        [from.text, to.text]
          .map(text => text.toLowerCase())
          .sort()
          .join(),
      )
      expect(new Set(names).size).toBe(names.length)
      const all = subject.compact.two_way.flatMap(({ from, to }) =>
        [from.text, to.text].map(text => text.toLowerCase()),
      )
      expect(new Set(names.flatMap(name => name.split(',')))).toEqual(new Set(all))
    }
  })

  it('is the edition’s own name, dates and contact where they belong', () => {
    expect(bodies('cover')[0]).toMatchObject({
      organisation: subject.settings.organisation,
      issued: subject.settings.issued,
    })
    expect(view.slides[0]?.title).toEqual(subject.compact.title)
    expect(bodies('next')[0]?.steps.map(step => step.when.text)).toContain('By 9 May')
    const { name, email } = subject.settings.contact
    expect(bodies('support')[0]?.contact.name).toEqual(name)
    expect(bodies('support')[0]?.contact.ways[0]).toMatchObject({ text: email, link: `mailto:${email}` })
    expect(
      deckView(subjectOf('everyone')).slides.flatMap(slide =>
        slide.body.show === 'support' ? slide.body.contact : [],
      ),
    ).toEqual([{ name: subjectOf('everyone').settings.contact.name, ways: [] }])
  })

  it('carries the address of every run of words', () => {
    const shown = view.slides.flatMap(slide => lines(slide.body))
    expect(shown.length).toBeGreaterThan(40)
    expect(shown.filter(line => !subject.origins.has(line.at))).toEqual([])
  })
})
