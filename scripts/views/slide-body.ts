import { given } from '../content/guarded.ts'
import type { Line, Slide, Subject } from '../model.ts'
import { behaviour, firstOf, type Behaviour as Whole } from './behaviours.ts'
import { contactWays } from './contact-ways.ts'
import type { Behaviour, Body, Pair } from './deck.ts'
import { phrase } from './phrase.ts'
import { stopOf } from './stop-of.ts'

/** What slides are filled from. */
export type Shown = Pick<
  Subject,
  'compact' | 'indicators' | 'howTo' | 'workshops' | 'settings' | 'words' | 'pictures'
>

/** What fills a slide below its title, out of the compact and the guide. */
export function slideBody(slide: Slide, subject: Shown): Body {
  const { compact, settings, words } = subject
  const chosen = (): Behaviour[] => (slide.lines ?? []).map(code => behaviour(subject, code)).map(shown)
  switch (slide.show) {
    case 'cover':
      return {
        show: 'cover',
        kicker: slide.title,
        strapline: given(compact, 'strapline') ?? null,
        organisation: settings.organisation,
        issued: settings.issued,
      }
    case 'points':
      return { show: 'points', points: slide.points ?? [] }
    case 'picture':
      return pictureBody(slide, subject)
    case 'asked':
      return { show: 'points', points: compact.asked.map(one => one.text) }
    case 'question':
      return { show: 'question', question: slide.text ?? slide.title }
    case 'compact':
      return {
        show: 'compact',
        stops: compact.commitments.map(stopOf),
        wayBack: given(compact, 'way_back')?.title ?? null,
      }
    case 'commitment': {
      const about = compact.commitments.find(one => one.id === slide.commitment) ?? compact.commitments[0]
      if (about === undefined) throw new Error('the schema lets no compact through without commitments')
      const lines = slide.lines === undefined ? firstOf(subject, about.id).map(shown) : chosen()
      return { show: 'commitment', code: about.id, mark: about.mark, name: about.title, lines }
    }
    case 'sort':
      return {
        show: 'sort',
        lines: chosen().map(({ code, text }) => ({ code, text })),
        choices: levels.map(level => phrase(words, level)),
      }
    case 'way-back':
      return { show: 'steps', back: true, steps: subject.howTo.repair.steps.map(step => step.title) }
    case 'moves':
      return { show: 'steps', back: false, steps: subject.howTo.challenge.moves.map(move => move.title) }
    case 'two-way':
      return {
        show: 'two-way',
        pairs: compact.two_way
          .map(({ from, to }) => ({ from, to }))
          .filter(isFirstWay)
          .slice(0, mostPairs),
      }
    case 'hard-questions':
      return {
        show: 'points',
        points: (slide.questions ?? []).flatMap(
          id => subject.howTo.hard_questions.find(one => one.id === id)?.question ?? [],
        ),
      }
    case 'next':
      return { show: 'next', steps: compact.next.map(({ when, what }) => ({ when, what })) }
    case 'pledge':
      return {
        show: 'pledge',
        stem: subject.workshops.pledge.stem,
        prompts: subject.workshops.pledge.prompts.map(prompt => prompt.text),
      }
    case 'support':
      return {
        show: 'support',
        places: (given(subject, 'howTo')?.support ?? []).slice(0, 4).map(place => place.name),
        contact: { name: settings.contact.name, ways: contactWays(subject) },
      }
  }
}

function pictureBody({ picture, points = [] }: Slide, { pictures }: Shown): Body {
  const found = picture && pictures[picture.file]
  // A file that cannot be shown has been told of; rules still read the words.
  if (picture === undefined || found === undefined) return { show: 'points', points }
  const { bytes, type, width, height } = found
  const data = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
  return { show: 'picture', picture: { data, width, height, alt: picture.alt }, points }
}

/** A promise and its answer are one pair of people, shown once. */
const isFirstWay = (pair: Pair, index: number, all: readonly Pair[]): boolean =>
  !all.slice(0, index).some(one => same(one.from, pair.to) && same(one.to, pair.from))

const same = (one: Line, other: Line): boolean => one.text.toLowerCase() === other.text.toLowerCase()

const levels = ['expect', 'love', 'not_expect'] as const

/** Each stands under the heading of its level, or below none that gives it away. */
const shown = ({ code, level, bare }: Whole): Behaviour => ({ code, level, text: bare })

/** More would not stand on a slide. */
const mostPairs = 4
