import type { Cut, Slide, Subject } from '../model.ts'
import { allSlides } from './all-slides.ts'

/** The slides of a cut in order: as they stand in the deck, with what the cut says of its own laid over them. */
export function cutSlides(deck: Subject['workshops']['deck'], cut: Cut): Slide[] {
  const slides = allSlides(deck)
  return deck.cuts[cut].slides.map(({ id, seconds, notes }) => {
    const slide = slides.find(one => one.id === id)
    if (slide === undefined) throw new Error(`the rules let no cut through with a slide like ${id}`)
    return { ...slide, seconds: seconds ?? slide.seconds, notes: { ...slide.notes, ...notes } }
  })
}
