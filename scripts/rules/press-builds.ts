import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { pressColours } from '../views/press-colours.ts'
import colourContrast from './contrast.ts'

/** More ink than this does not dry on most presses: per cent of all four together. */
const most = 300

/** Every colour that a printer has to mix has its inks chosen, and none of them drowns the paper. */
export default rule(['theme', 'settings'], (subject): Problem[] => {
  const { origins, settings, theme, logo } = subject
  // A colour that cannot be read is going to be another one.
  const pale = new Set(colourContrast(subject).map(({ place }) => place))
  // Nobody wrote a shade that stands in for a colour, nor the tint of it: that colour is asked for, and the job sheet names all.
  const own: Readonly<Record<string, unknown>> = settings.colours?.accents ?? {}
  const standIns = new Set(
    Object.entries(theme.accents).flatMap(([code, { colour, tint, ground }]) => [
      ...(ground ? [colour.toUpperCase()] : []),
      ...(code in own ? [tint.toUpperCase()] : []),
    ]),
  )
  return pressColours({ theme, logo }).flatMap(({ colour, ink, chosen, at }): Problem[] => {
    const place = origins.get(at) ?? origins.get('edition/theme')
    if (!chosen)
      return pale.has(place) || standIns.has(colour)
        ? []
        : [
            {
              code: 'rules/press-builds',
              severity: 'warning',
              place,
              what: `${colour} in ${settings.organisation.text} has no inks for the press; the profile makes it ${ink.join(', ')}`,
              why: 'The profile knows coated paper in general, and not your printer’s: the colour may come out duller than yours.',
              mend: `Ask your printer for the percentages of cyan, magenta, yellow and black, and write them under \`press: builds:\`, such as "${colour}": [${ink.join(', ')}].`,
            },
          ]
    const total = ink.reduce((sum, part) => sum + part, 0)
    if (total <= most) return []
    const own = Object.keys(settings.press?.builds ?? {}).find(key => key.toUpperCase() === colour)
    return [
      {
        code: 'rules/press-builds',
        severity: 'error',
        place: origins.get(`edition/press/builds/${own}`) ?? place,
        what: `the inks of ${colour} add up to ${total} per cent; ${most} is the most`,
        why: 'So much ink does not dry, and comes off on the next sheet.',
        mend: 'Use less of cyan, magenta and yellow, and more black.',
      },
    ]
  })
})
