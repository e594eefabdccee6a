import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Dates exist, and follow each other. */
export default rule(['settings'], ({ settings, origins }): Problem[] => {
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
  return problems
})

const isReal = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
