import { fillLine } from '../content/fill-line.ts'
import type { Line, Slide, Subject, Words } from '../model.ts'
import type { SlideView } from './deck.ts'
import { phrase } from './phrase.ts'

/** From when to when a slide takes, in seconds from the start, and what is left after it for questions. */
export interface SlideTime {
  readonly from: number
  readonly to: number
  readonly spare: number
}

/** What the presenter needs, under the same headings on every slide, with the time worked out. */
export function slideNotes(
  slide: Slide,
  time: SlideTime,
  { words, compact }: Pick<Subject, 'words' | 'compact'>,
): SlideView['notes'] {
  const { say, ask, do: act, show, if_quiet, if_challenged, next } = slide.notes
  const told = (...parts: readonly (readonly [string, Line | undefined])[]): SlideView['notes'] =>
    parts.flatMap(([key, line]) =>
      line
        ? [
            {
              heading: phrase(words, `note_${key}`),
              ...line,
            },
          ]
        : [],
    )
  return [
    { heading: phrase(words, 'note_time'), ...span(time, words) },
    ...told(['say', say], ['ask', ask], ['do', act]),
    // The slide has room for the dates alone.
    ...(slide.show === 'next' && compact.next.some(({ who }) => who) ? [answering(compact.next, words)] : []),
    ...told(['show', show], ['if_quiet', if_quiet], ['if_challenged', if_challenged], ['next', next]),
  ]
}

/** Who answers for each date, where somebody does. */
function answering(dates: Subject['compact']['next'], words: Words): SlideView['notes'][number] {
  const owned = dates.flatMap(({ when, who }) => (who ? [{ when, who }] : []))
  const language = owned[0]?.who.language
  return {
    heading: phrase(words, 'note_answers'),
    text: owned
      .map(({ when, who }) => fillLine(phrase(words, 'note_answer'), { when: when.text, who: who.text }).text)
      .join(' '),
    ...(language && { language }),
  }
}

function span({ from, to, spare }: SlideTime, words: Words): Pick<Line, 'text' | 'language'> {
  const time = slideTime(from, to)
  if (spare === 0) return { text: time }
  const { at: _, ...told } = fillLine(phrase(words, 'note_spare'), { time, end: clock(to + spare) })
  return told
}

/** From when to when, in seconds from the start, as people read it. */
export const slideTime = (from: number, to: number): string => `${clock(from)}–${clock(to)}`

/** 750 as `12:30`: minutes and seconds from the start. */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
