import { contrast, leastContrast as least, nearestPassing } from '../content/contrast.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Every pair of colours that can meet on a page can be read. The nearest colour that passes is offered. */
export default rule(['theme', 'settings'], ({ theme, origins, settings }): Problem[] => {
  const pairs: [name: string, at: string, colour: string, on: [string, string][]][] = [
    [
      'ink',
      'edition/colours/ink',
      theme.ink,
      [
        ['paper', theme.paper],
        ['panel', theme.panel],
      ],
    ],
    [
      'quiet',
      'edition/colours/quiet',
      theme.quiet,
      [
        ['paper', theme.paper],
        ['panel', theme.panel],
      ],
    ],
    ...Object.entries(theme.accents).map(([code, { colour, tint }]): (typeof pairs)[number] => [
      `the accent of ${code}`,
      `edition/colours/accents/${code}`,
      colour,
      [
        ['paper', theme.paper],
        ['its tint', tint],
      ],
    ]),
  ]
  return pairs.flatMap(([name, at, colour, grounds]) =>
    grounds
      .filter(([, ground]) => contrast(colour, ground) < least)
      .slice(0, 1)
      .map(([groundName, ground]) => {
        const passing = nearestPassing(
          colour,
          grounds.map(([, one]) => one),
          least,
        )
        return {
          code: 'rules/contrast',
          severity: 'error' as const,
          place:
            origins.get(at) ?? origins.get(`edition/colours/${groundName}`) ?? origins.get('edition/theme'),
          what: `${name} ${colour} on ${groundName} ${ground} has a contrast of ${(Math.floor(contrast(colour, ground) * 100) / 100).toFixed(2)}:1 in ${settings.organisation.text}; ${least} is the least`,
          why: 'Many people cannot read paler words, and nobody can on a poor copy.',
          mend: passing
            ? `Use "${passing}" for ${name}, the nearest that passes, or another ${groundName}.`
            : `Choose another ${groundName}: no colour can be read on all that ${name} stands on.`,
        }
      }),
  )
})
