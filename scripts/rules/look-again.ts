import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/**
 * What was looked up is looked up again in time, and not before the edition comes out at all: that day is in the files. Whether the day has passed is asked by whoever has a calendar: nothing
 * that is made depends on it, and the same files give the same pages on any day.
 */
export default rule(['frameworks', 'settings'], ({ frameworks, settings, today, origins }): Problem[] =>
  frameworks.frameworks.flatMap(({ id, name, as_at, look_again }): Problem[] => {
    const place = origins.get(`frameworks/frameworks/${id}/look_again`)
    const code = 'rules/look-again'
    if (look_again <= as_at)
      return [
        {
          code,
          severity: 'error',
          place,
          what: `${name.text} is to be looked up again on ${look_again}, which is not after ${as_at}, when it was last checked`,
          mend: 'Choose a day when a change is due, or a year later at most.',
        },
      ]
    if (look_again < settings.issued)
      return [
        {
          code,
          severity: 'warning',
          place,
          what: `${name.text} is to be looked up again on ${look_again}, before this edition comes out on ${settings.issued}`,
          why: 'It would be out of date on the day when people first read it.',
          mend: 'Look it up that day, then write that day in `as_at` and the next one in `look_again`. Or choose a later day.',
        },
      ]
    if (today === undefined || today <= look_again) return []
    return [
      {
        code,
        severity: 'warning',
        place,
        what: `${name.text} was to be looked up again on ${look_again}`,
        why: 'Frameworks and laws change often, and a page that names an old one loses trust.',
        mend: `Look it up, correct the entry, write that day in \`as_at\` and the next one in \`look_again\`.`,
      },
    ]
  }),
)
