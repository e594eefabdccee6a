import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

const yearInDays = 366

/** Dates exist, follow each other, and what was looked up long ago is looked up again. */
export default rule(['settings'], ({ settings, frameworks, origins }): Problem[] => {
  const problems: Problem[] = []
  for (const key of ['issued', 'review'] as const) {
    if (!isReal(settings[key]))
      problems.push({
        code: 'rules/dates',
        severity: 'error',
        place: origins.get(`edition/${key}`),
        what: `${key} is ${settings[key]}, a day that does not exist`,
        mend: 'Write a day that is in the calendar.',
      })
  }
  if (settings.review <= settings.issued) {
    problems.push({
      code: 'rules/dates',
      severity: 'error',
      place: origins.get('edition/review'),
      what: `review is ${settings.review}, which is not after the day of issue, ${settings.issued}`,
      why: 'A notice with a review date in the past is taken down.',
      mend: 'Choose a day up to two years after the day of issue.',
    })
  }
  for (const { id, as_at, name } of frameworks?.frameworks ?? []) {
    const age = (Date.parse(settings.issued) - Date.parse(as_at)) / 86_400_000
    if (age <= yearInDays) continue
    problems.push({
      code: 'rules/dates',
      severity: 'warning',
      place: origins.get(`frameworks/frameworks/${id}/as_at`),
      what: `${name.text} was last checked on ${as_at}, more than a year before this edition`,
      why: 'Frameworks are replaced often, and a page that names an old one loses trust.',
      mend: 'Look it up, correct the entry, and write today’s date in `as_at`.',
    })
  }
  return problems
})

const isReal = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
