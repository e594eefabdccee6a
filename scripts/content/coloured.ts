import type { Theme } from '../model.ts'
import type { EditionFile, ThemeFile } from './compact.generated.ts'
import { ownAccent } from './own-accent.ts'
import { tintShare } from './tint-share.ts'

/** The colours in force: the theme's, with the edition's own laid over them, and the inks that are known of any. */
export function coloured(theme: ThemeFile, settings: EditionFile, known: Theme['builds']): Theme {
  const { accents: own = {}, ...colours } = settings.colours ?? {}
  const { ink, quiet, paper, panel } = { ...theme, ...colours }
  const accents = Object.fromEntries(
    Object.entries(theme.accents).map(([code, accent]) => [
      code,
      own[code] === undefined ? accent : ownAccent(own[code], { ink, paper }),
    ]),
  ) as Theme['accents']
  const builds = { ...known, ...theme.builds, ...settings.press?.builds }
  // As much of each ink as the tint has of its colour.
  for (const code of Object.keys(own) as (keyof typeof accents)[]) {
    const [, ink] =
      Object.entries(builds).find(([key]) => key.toUpperCase() === own[code]?.toUpperCase()) ?? []
    const [c, m, y, k] = (ink ?? []).map(part => Math.round(part * tintShare))
    if (c !== undefined && m !== undefined && y !== undefined && k !== undefined)
      builds[accents[code].tint] = [c, m, y, k]
  }
  return { ink, quiet, paper, panel, accents, builds }
}
