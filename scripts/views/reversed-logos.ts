import type { Logo, LogoPicture, Theme } from '../model.ts'
import { seenOn } from './seen-on.ts'

/** What shapes need that people have to make out (WCAG 2.2, 1.4.11). */
export const seenShapes = 3

/**
 * The form of the logo that stands on the ground of each promise by itself: nothing where there is none, or where it would
 * not be seen; then the ordinary one stands there on white.
 */
export const reversedLogos = (
  logo: Logo | undefined,
  theme: Theme,
): Readonly<Record<string, LogoPicture | null>> =>
  Object.fromEntries(
    Object.entries(theme.accents).map(([code, { colour, ground }]) => [
      code,
      reversedOn(logo, ground?.colour ?? colour),
    ]),
  )

function reversedOn(logo: Logo | undefined, ground: string): LogoPicture | null {
  if (logo?.onDark === undefined) return null
  // What could not be looked at is white, as nearly all of them are.
  const { tones } = logo.onDark.look ?? { tones: [{ colour: '#FFFFFF', cover: 1, share: 1 }] }
  return seenOn(tones, ground) >= seenShapes ? logo.onDark : null
}
