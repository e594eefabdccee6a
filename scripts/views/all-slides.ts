import type { Slide, Subject } from '../model.ts'

/** Every slide that there is, those of the edition's own after the others. */
export const allSlides = ({ slides, own = [] }: Subject['workshops']['deck']): readonly Slide[] => [
  ...slides,
  ...own,
]
