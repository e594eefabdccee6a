import type { Slide, Subject } from '../model.ts'

/** Where a slide is written: among those of the deck, or of an edition. */
export const slideAddress = ({ id }: Pick<Slide, 'id'>, { own = [] }: Subject['workshops']['deck']): string =>
  `workshops/deck/${own.some(one => one.id === id) ? 'own' : 'slides'}/${id}`
