import { given } from '../content/guarded.ts'
import type { Line, Subject } from '../model.ts'
import { firstOf } from './behaviours.ts'
import { contactWays } from './contact-ways.ts'
import type { Body, DeckView, SlideView } from './deck.ts'
import { documentTitle } from './document-title.ts'
import { phrase } from './phrase.ts'
import { sceneView } from './scene-view.ts'
import { stopOf } from './stop-of.ts'

/**
 * The slides of a compact for which nobody has written a talk: its name, all promises, a slide for each with what one
 * could see where that is written down, and whom to ask. They say what stands there, and keep no time.
 */
export function plainDeck(subject: Subject): DeckView {
  const { compact, settings, words } = subject
  /** With what there is to read out as its note. */
  const slide = (
    id: string,
    title: Line,
    said: Line,
    body: Body,
    { stop = null, scene = null }: Partial<Pick<SlideView, 'stop' | 'scene'>> = {},
  ): SlideView => {
    const { text, language } = said
    const note = { heading: phrase(words, 'note_say'), text, ...(language && { language }) }
    return { id, kind: 'talk', title, minutes: null, stop, scene, body, notes: [note] }
  }
  const cover = slide(
    'cover',
    compact.title,
    given(compact, 'strapline') ?? settings.organisation,
    {
      show: 'cover',
      kicker: phrase(words, 'plain_deck_kicker'),
      strapline: given(compact, 'strapline') ?? null,
      organisation: settings.organisation,
      issued: settings.issued,
    },
    { scene: sceneView(subject, compact.commitments[0]?.id ?? '', 'together') },
  )
  const count = phrase(words, 'plain_deck_compact')
  const all = slide('compact', count, count, {
    show: 'compact',
    stops: compact.commitments.map(stopOf),
    wayBack: given(compact, 'way_back')?.title ?? null,
  })
  const promises = compact.commitments.flatMap(({ id, mark, title, we }, index) => {
    const opening = slide(
      `${id}-divider`,
      title,
      we,
      { show: 'divider', code: id, mark, number: index + 1, we },
      { stop: id },
    )
    const first = given(subject, 'indicators') ? firstOf(subject, id) : []
    const lines = first.map(({ code, level, bare }) => ({ code, level, text: bare }))
    const shown = slide(
      id,
      we,
      we,
      { show: 'commitment', code: id, mark, name: title, lines },
      { stop: id, scene: sceneView(subject, id) },
    )
    return lines.length > 0 ? [opening, shown] : [opening]
  })
  const ask = slide('support', phrase(words, 'contact_heading'), settings.contact.name, {
    show: 'support',
    places: (given(subject, 'howTo')?.support ?? []).slice(0, 4).map(place => place.name),
    contact: { name: settings.contact.name, ways: contactWays(subject) },
  })
  return {
    title: documentTitle(subject, 'plain_deck_title'),
    heading: compact.title,
    minutes: 0,
    spare: null,
    stops: compact.commitments.map(stopOf),
    slides: [cover, all, ...promises, ask],
  }
}
