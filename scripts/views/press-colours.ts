import type { Ink, Palette } from '../finishers/press/ink.ts'
import { inkByProfile } from '../finishers/press/ink-by-profile.ts'
import type { Subject } from '../model.ts'

/** A colour of an edition, and the inks that make it on a press. */
export interface PressColour {
  /** Six figures in capitals, such as `#12604F`. */
  readonly colour: string
  readonly ink: Ink
  /** Whether somebody chose the inks; otherwise they are what the profile of the press gives. */
  readonly chosen: boolean
  /** Where it is written: an address of the edition. */
  readonly at: string
}

/** Every colour that a press file of this edition can hold, in the order of the theme, each once. */
export function pressColours({ theme, logo }: Pick<Subject, 'theme' | 'logo'>): PressColour[] {
  const known = new Map(
    Object.entries({ ...always, ...theme.builds }).map(([key, ink]) => [capital(key), ink]),
  )
  const used: readonly (readonly [at: string, colour: string])[] = [
    ['edition/colours/ink', theme.ink],
    ['edition/colours/quiet', theme.quiet],
    // The paper is the paper: a printer is asked for cream stock, not for a cream tint.
    ...Object.entries(theme.accents).map(
      ([code, { colour }]) => [`edition/colours/accents/${code}`, colour] as const,
    ),
    ...Object.entries(theme.accents).flatMap(([code, { ground }]) =>
      ground ? [[`edition/colours/accents/${code}`, ground.colour] as const] : [],
    ),
    ['edition/colours/panel', theme.panel],
    ...Object.values(theme.accents).map(({ tint }) => ['edition/theme', tint] as const),
    ...coloursOf(logo).map(colour => ['edition/logo/file', colour] as const),
    ...Object.keys(always).map(colour => ['edition/theme', colour] as const),
  ]
  const seen = new Map<string, PressColour>()
  for (const [at, colour] of used.map(([at, colour]) => [at, capital(colour)] as const)) {
    const ink = known.get(colour)
    if (!seen.has(colour))
      seen.set(colour, { colour, ink: ink ?? inkByProfile(colour), chosen: ink !== undefined, at })
  }
  return [...seen.values()]
}

/** Nobody has to choose these. */
const always: Palette = { '#FFFFFF': [0, 0, 0, 0], '#000000': [0, 0, 0, 100] }

const capital = (colour: string): string => colour.toUpperCase()

/** The colours that a drawn logo names by their figures; pixels of a PNG keep theirs. */
function coloursOf(logo: Subject['logo']): string[] {
  if (logo?.type !== 'svg') return []
  const named = Buffer.from(logo.bytes)
    .toString('utf8')
    .match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi)
  return (named ?? []).map(one => (one.length === 4 ? one.replace(/[0-9a-f]/gi, '$&$&') : one))
}
