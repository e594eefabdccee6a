import type { Theme } from '../model.ts'
import type { EditionFile, ThemeFile } from './compact.generated.ts'
import { ownAccent } from './own-accent.ts'

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
  return { ink, quiet, paper, panel, accents, builds }
}
