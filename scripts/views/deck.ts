import type { Commitment, Line, Slide, Subject } from '../model.ts'
import { behaviour } from './behaviours.ts'
import { documentTitle } from './document-title.ts'
import { phrase } from './phrase.ts'
import { slideNotes } from './slide-notes.ts'

/** A slide show as plain data: what Marp Markdown, HTML, PDF and PPTX all say. */
export interface DeckView {
  readonly title: string
  readonly minutes: number
  /** The line at the foot of each slide: its six stops, in order. */
  readonly stops: readonly Stop[]
  readonly slides: readonly SlideView[]
}

export type Stop = Pick<Commitment, 'id' | 'mark' | 'title'>

export interface SlideView {
  readonly id: string
  /** `talk`, `interact` (the room does something; minutes stand on the slide) or `hold` (it waits). */
  readonly kind: Slide['kind']
  readonly title: Line
  /** Whole or half minutes, as they stand on the slide of an interaction; null on the others. */
  readonly minutes: string | null
  /** The commitment whose stop is filled at the foot; null on slides about them all. */
  readonly stop: string | null
  readonly body: Body
  /** Structured notes: a heading and its words, in the same order on every slide. */
  readonly notes: readonly Note[]
}

export interface Note extends Pick<Line, 'text' | 'language'> {
  readonly heading: Line
}

/** A level of behaviour: love, expect, or do not expect, always with its word and its mark. */
export interface Behaviour {
  readonly code: string
  readonly level: 'expect' | 'love' | 'not_expect'
  readonly text: Line
}

/** Two parties with promises both ways. */
export interface Pair {
  readonly from: Line
  readonly to: Line
}

/** What fills a slide below its title. */
export type Body =
  | {
      readonly show: 'cover'
      readonly kicker: Line
      readonly strapline: Line
      readonly organisation: Line
      readonly issued: string
    }
  | { readonly show: 'points'; readonly points: readonly Line[] }
  | { readonly show: 'question'; readonly question: Line }
  | { readonly show: 'compact'; readonly stops: readonly Stop[]; readonly wayBack: Line }
  | {
      readonly show: 'commitment'
      readonly code: string
      readonly mark: Stop['mark']
      readonly name: Line
      readonly lines: readonly Behaviour[]
    }
  | {
      readonly show: 'sort'
      readonly lines: readonly { readonly code: string; readonly text: Line }[]
      readonly choices: readonly Line[]
    }
  /** `back`: the line through them is dotted, as only the way back is. */
  | { readonly show: 'steps'; readonly back: boolean; readonly steps: readonly Line[] }
  | { readonly show: 'two-way'; readonly pairs: readonly Pair[] }
  | { readonly show: 'next'; readonly steps: readonly { readonly when: Line; readonly what: Line }[] }
  | { readonly show: 'pledge'; readonly stem: Line; readonly prompts: readonly Line[] }
  | { readonly show: 'support'; readonly places: readonly Line[]; readonly contact: readonly string[] }

/** The roadshow deck: the slides of workshops.yaml with their data filled in and their time lines worked out. */
export function deckView(subject: Subject): DeckView {
  const { compact, workshops } = subject
  const stops = compact.commitments.map(({ id, mark, title }) => ({ id, mark, title }))
  let elapsed = 0
  const slides = workshops.deck.slides.map((slide): SlideView => {
    const from = elapsed
    elapsed += slide.seconds
    return {
      id: slide.id,
      kind: slide.kind,
      title: slide.show === 'cover' ? compact.title : slide.title,
      minutes: slide.kind === 'interact' ? halves(slide.seconds) : null,
      stop: slide.commitment ?? null,
      body: body(slide, subject),
      notes: slideNotes(slide, from, elapsed, subject.words),
    }
  })
  return { title: documentTitle(subject, 'deck_title'), minutes: workshops.deck.minutes, stops, slides }
}

function body(slide: Slide, subject: Subject): Body {
  const { compact, howTo, workshops, settings, words } = subject
  const chosen = (): Behaviour[] => (slide.lines ?? []).map(code => behaviour(subject.indicators, code))
  switch (slide.show) {
    case 'cover':
      return {
        show: 'cover',
        kicker: slide.title,
        strapline: compact.strapline,
        organisation: settings.organisation,
        issued: settings.issued,
      }
    case 'points':
      return { show: 'points', points: slide.points ?? [] }
    case 'asked':
      return { show: 'points', points: compact.asked.map(one => one.text) }
    case 'question':
      return { show: 'question', question: slide.text ?? slide.title }
    case 'compact':
      return {
        show: 'compact',
        stops: compact.commitments.map(({ id, mark, title }) => ({ id, mark, title })),
        wayBack: compact.way_back.title,
      }
    case 'commitment': {
      const about = compact.commitments.find(one => one.id === slide.commitment) ?? compact.commitments[0]
      if (about === undefined) throw new Error('the schema lets no compact through without commitments')
      return { show: 'commitment', code: about.id, mark: about.mark, name: about.title, lines: chosen() }
    }
    case 'sort':
      return {
        show: 'sort',
        lines: chosen().map(({ code, text }) => ({ code, text: neutral(subject, code) ?? text })),
        choices: levels.map(level => phrase(words, level)),
      }
    case 'way-back':
      return { show: 'steps', back: true, steps: howTo.repair.steps.map(step => step.title) }
    case 'moves':
      return { show: 'steps', back: false, steps: howTo.challenge.moves.map(move => move.title) }
    case 'two-way':
      return {
        show: 'two-way',
        pairs: compact.two_way
          .map(({ from, to }) => ({ from, to }))
          .filter(isFirstWay)
          .slice(0, mostPairs),
      }
    case 'next':
      return { show: 'next', steps: compact.next.map(({ when, what }) => ({ when, what })) }
    case 'pledge':
      return {
        show: 'pledge',
        stem: workshops.pledge.stem,
        prompts: workshops.pledge.prompts.map(prompt => prompt.text),
      }
    case 'support':
      return {
        show: 'support',
        places: howTo.support.slice(0, 4).map(place => place.name),
        contact: contact(settings.contact),
      }
  }
}

/** A promise and its answer are one pair of people, shown once. */
const isFirstWay = (pair: Pair, index: number, all: readonly Pair[]): boolean =>
  !all.slice(0, index).some(one => same(one.from, pair.to) && same(one.to, pair.from))

const same = (one: Line, other: Line): boolean => one.text.toLowerCase() === other.text.toLowerCase()

const levels = ['expect', 'love', 'not_expect'] as const

/** A behaviour in words that do not give its column away, where it has them. */
const neutral = (subject: Subject, code: string): Line | undefined =>
  subject.indicators.indicators.flatMap(one => one.not_expect).find(one => one.code === code)?.card

const contact = (one: Subject['settings']['contact']): string[] =>
  [one.name.text, one.email, one.phone, one.web].filter(part => part !== undefined)

/** More would not stand on a slide. */
const mostPairs = 4

/** 150 as `2½`; less than half a minute is half a minute. */
const halves = (seconds: number): string =>
  `${Math.floor(seconds / 60) || ''}${seconds % 60 >= 30 || seconds < 30 ? '½' : ''}`
