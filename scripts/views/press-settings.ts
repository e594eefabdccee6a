import type { Subject } from '../model.ts'

/** What an edition's printer asks for: 3 mm of bleed and crop marks, unless its settings say otherwise. */
export const pressSettings = ({ settings }: Subject): { bleed: number; cropMarks: boolean } => ({
  bleed: settings.press?.bleed ?? 3,
  cropMarks: settings.press?.crop_marks ?? true,
})
