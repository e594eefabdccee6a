import type { Theme } from '../../model.ts'
import type { Ink } from './scene.ts'

/** A theme of PowerPoint has so many accents. */
export const themeAccents = 6

/** The accent of a commitment: the theme's own, or written out where PowerPoint's themes end; pickers offer it then too. */
export function accent(code: string, { accents }: Theme): Ink {
  const { colour } = accents[code as keyof Theme['accents']]
  return Number(code.slice(1)) <= themeAccents ? (code as Ink) : (colour as Ink)
}
