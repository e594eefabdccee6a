import { contrast } from '../content/contrast.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** A colour of an edition's own that words cannot have is not refused: it is told where it stands, and where another does. */
export default rule(['theme', 'settings'], ({ theme, origins, settings }): Problem[] =>
  Object.entries(theme.accents).flatMap(([code, { colour, ground }]) => {
    if (ground === undefined) return []
    return [
      {
        code: 'rules/kept-for-grounds',
        severity: 'warning' as const,
        place: origins.get(`edition/colours/accents/${code}`),
        what: `${ground.colour} for ${code} in ${settings.organisation.text} is kept for grounds, with words in ${ground.words} on it (${rounded(contrast(ground.words, ground.colour))}:1), and not for words`,
        why: `Words in it on ${theme.paper} would have a contrast of ${rounded(contrast(ground.colour, theme.paper))}:1, which many people cannot read. Words and lines of ${code} are in ${colour} instead, the nearest shade that they can.`,
        mend: `Nothing has to be done; \`logo-check.pdf\` shows the pair. If your guidelines name a darker shade for words, give that for ${code}.`,
      },
    ]
  }),
)

const rounded = (number: number): string => (Math.floor(number * 100) / 100).toFixed(2)
