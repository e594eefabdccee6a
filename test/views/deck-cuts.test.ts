import { describe, expect, it } from 'vitest'
import type { Cut } from '../../scripts/model.ts'
import { type DeckView, deckView } from '../../scripts/views/deck.ts'
import { shippedSubject } from '../fixtures.ts'

const subject = shippedSubject('everyone')
const { deck } = subject.workshops
const cuts = Object.keys(deck.cuts) as Cut[]

const ids = ({ slides }: DeckView): string[] => slides.map(slide => slide.id)
const note = (view: DeckView, id: string, key: string): string =>
  view.slides
    .find(slide => slide.id === id)
    ?.notes.find(one => one.heading.text === subject.words[`note_${key}`]?.text)?.text ?? ''

/** When each slide starts and ends, in seconds, as the presenter reads it. */
const times = (view: DeckView): { id: string; kind: string; from: number; to: number }[] =>
  view.slides.map(({ id, kind }) => {
    const [from = 0, to = 0] = [...note(view, id, 'time').matchAll(/(\d+):(\d\d)/g)].map(
      ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
    )
    return { id, kind, from, to }
  })

/** The longest time, in seconds, in which the room only listens. */
function longestListening(view: DeckView): number {
  let [longest, since] = [0, 0]
  for (const { kind, from, to } of times(view))
    if (kind === 'interact') since = to
    else longest = Math.max(longest, to - Math.min(since, from))
  return longest
}

describe('the talk', () => {
  const full = ids(deckView(subject))

  it('of 25 minutes has nineteen slides, three of which open a promise', () => {
    expect(full.length).toBe(19)
    expect(full.filter(id => id.endsWith('-divider')).length).toBe(3)
    expect(full).not.toContain('hard')
  })

  it('of 25 minutes gives the room its turn after 3, 12, 20 and 23 minutes', () => {
    const turns = times(deckView(subject)).filter(({ kind }) => kind === 'interact')
    expect(turns.map(({ from }) => from / 60)).toEqual([3, 12, 20, 23])
  })

  it('of 20 minutes leaves out three slides', () => {
    const left = full.filter(id => !['kind', 'twoway', 'oneword'].includes(id))
    expect(ids(deckView(subject, 'deck-20'))).toEqual(left)
    expect(left.length).toBe(16)
  })

  it('of 30 minutes has five for hard questions, after what people can ask of us', () => {
    const view = deckView(subject, 'deck-30')
    expect(ids(view)).toEqual(full.flatMap(id => (id === 'twoway' ? [id, 'hard'] : [id])))
    const hard = view.slides.find(slide => slide.id === 'hard')
    expect(hard).toMatchObject({ kind: 'interact', minutes: '5', body: { show: 'points' } })
    const asked = subject.howTo.hard_questions.map(one => one.question)
    const points = hard?.body.show === 'points' ? hard.body.points : []
    expect(points.length).toBe(3)
    for (const point of points) expect(asked).toContainEqual(point)
  })

  it('of 7 minutes has nine slides, each in the time that it has here', () => {
    const view = deckView(subject, 'deck-7')
    expect(ids(view)).toEqual([
      'asked',
      'page',
      ...['theme1', 'theme2', 'theme3'].flatMap(id => [`${id}-divider`, id]),
      // People practise a kind challenge after it. What happens to their words is said at the end of the workshop.
      'kind',
    ])
    expect(times(view).map(({ from, to }) => to - from)).toEqual([50, 80, 10, 60, 10, 55, 10, 60, 85])
    expect(view.slides[0]?.title.text).not.toBe(subject.compact.title.text)
    expect(view.heading).toEqual(subject.compact.title)
  })

  it('inside the half day leaves out the welcome and what follows it, and keeps its last 4 minutes for questions', () => {
    const view = deckView(subject, 'deck-roadshow')
    expect(ids(view)).toEqual(full.filter(id => !['part', 'oneword', 'mine'].includes(id)))
    expect(view.spare).toBe('4')
    expect(note(view, 'end', 'time')).toBe('18:10–18:40, then questions until 23:00')
  })

  it.each(cuts)('%s runs from nought to its last minute without a gap', cut => {
    const { minutes, spare = 0 } = deck.cuts[cut]
    const told = times(deckView(subject, cut))
    expect(told[0]?.from).toBe(0)
    expect(told.at(-1)?.to).toBe(minutes * 60 - spare)
    for (const [index, { from }] of told.slice(1).entries()) expect(from).toBe(told[index]?.to)
  })

  it.each(cuts.filter(cut => cut !== 'deck-7'))('%s lets nobody listen for more than 6½ minutes', cut => {
    const longest = longestListening(deckView(subject, cut))
    expect(longest).toBeGreaterThan(300)
    expect(longest).toBeLessThanOrEqual(390)
  })

  it('says its own words where it has them, and those of the slide where it has none', () => {
    const [long, short] = [deckView(subject), deckView(subject, 'deck-7')]
    for (const key of ['say', 'next']) expect(note(short, 'asked', key)).not.toBe(note(long, 'asked', key))
    for (const key of ['do', 'show']) expect(note(short, 'asked', key)).toBe(note(long, 'asked', key))
    expect(note(short, 'page', 'say')).toBe(note(long, 'page', 'say'))
    // Lines that are read aloud take their time too.
    expect(note(short, 'theme1', 'say')?.length).toBeLessThan(note(long, 'theme1', 'say')?.length ?? 0)
  })

  it.each(cuts)('%s never leads on to a slide that it leaves out', cut => {
    // A divider belongs to the slide after it.
    const spoken = (view: DeckView): string[] => ids(view).filter(id => !id.endsWith('-divider'))
    const [order, full] = [spoken(deckView(subject, cut)), spoken(deckView(subject))]
    for (const id of order.filter(id => id !== 'hard')) {
      const follows = order[order.indexOf(id) + 1]
      const usual = full[full.indexOf(id) + 1]
      const own = deck.cuts[cut].slides.find(one => one.id === id)?.notes?.next
      if (follows !== usual) expect(own, `${id} leads to ${usual}, and ${follows} comes`).toBeDefined()
    }
  })

  it('has a title of its own in every cut', () => {
    const titles = cuts.map(cut => deckView(subject, cut).title)
    expect(new Set(titles).size).toBe(cuts.length)
    expect(titles[0]).toContain('25-minute')
  })
})
