import type { Line, Slide, Words } from '../model.ts'
import type { SlideView } from './deck.ts'
import { phrase } from './phrase.ts'

/** What the presenter needs, under the same headings on every slide, with the time worked out. */
export function slideNotes(slide: Slide, from: number, to: number, words: Words): SlideView['notes'] {
  const { say, ask, do: act, show, if_quiet, if_challenged, next } = slide.notes
  const parts: [string, Line | undefined][] = [
    ['say', say],
    ['ask', ask],
    ['do', act],
    ['show', show],
    ['if_quiet', if_quiet],
    ['if_challenged', if_challenged],
    ['next', next],
  ]
  const told = parts.flatMap(([key, line]) =>
    line
      ? [
          {
            heading: phrase(words, `note_${key}`),
            text: line.text,
            ...(line.language && { language: line.language }),
          },
        ]
      : [],
  )
  return [{ heading: phrase(words, 'note_time'), text: `${clock(from)}–${clock(to)}` }, ...told]
}

/** 750 as `12:30`: minutes and seconds from the start. */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
