import type { Slide, Subject } from '../model.ts'
import type { SlideView } from './deck.ts'
import { phrase } from './phrase.ts'
import { slideTime } from './slide-notes.ts'

/** How long a divider stays up, in seconds: as long as it takes to read it out. */
const stays = 10

/** What a slide gives of its seconds to the divider before it. */
export const dividerSeconds = ({ show, seconds }: Pick<Slide, 'show' | 'seconds'>): number =>
  show === 'commitment' ? Math.min(stays, Math.floor(seconds / 2)) : 0

/** The slide that opens a promise, before the one that tells of it; its seconds are the first ones of that slide's. */
export function dividerSlide(
  slide: Slide,
  from: number,
  { compact, words }: Pick<Subject, 'compact' | 'words'>,
): { readonly slide: SlideView; readonly seconds: number } | undefined {
  if (slide.show !== 'commitment') return undefined
  const index = Math.max(
    0,
    compact.commitments.findIndex(one => one.id === slide.commitment),
  )
  const about = compact.commitments[index]
  if (about === undefined) return undefined
  const { id, mark, title, we } = about
  const seconds = dividerSeconds(slide)
  return {
    seconds,
    slide: {
      id: `${slide.id}-divider`,
      kind: 'talk',
      title,
      minutes: null,
      stop: id,
      scene: null,
      body: { show: 'divider', code: id, mark, number: index + 1, we },
      notes: [
        { heading: phrase(words, 'note_time'), text: slideTime(from, from + seconds) },
        {
          heading: phrase(words, 'note_say'),
          text: we.text,
          ...(we.language && { language: we.language }),
        },
        noted(phrase(words, 'note_show'), phrase(words, 'divider_show')),
      ],
    },
  }
}

const noted = (
  heading: SlideView['notes'][number]['heading'],
  { text, language }: SlideView['notes'][number]['heading'],
): SlideView['notes'][number] => ({ heading, text, ...(language && { language }) })
