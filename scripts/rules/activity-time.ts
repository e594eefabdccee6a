import { sourceLanguage } from '../content/source-language.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { activitySeconds } from '../views/activity-seconds.ts'
import references from './references.ts'

/** What is read aloud in an activity, and the minutes that its steps open with, fit the minutes that a session gives it. */
export default rule(['compact', 'indicators', 'howTo', 'workshops', 'words'], (subject): Problem[] => {
  // Cards cannot be counted where codes lead nowhere; that rule has said so.
  if (subject.language !== sourceLanguage || references(subject).length > 0) return []
  const { activities, sessions } = subject.workshops
  return sessions.flatMap(session =>
    session.blocks.flatMap((block, index): Problem[] => {
      const activity = activities.find(one => one.id === block.activity)
      if (activity === undefined) return []
      const { spoken, stated } = activitySeconds(activity, block, session, subject)
      const over = spoken + stated - block.minutes * 60
      if (over <= 0) return []
      return [
        {
          code: 'rules/activity-time',
          severity: 'error',
          place: subject.origins.get(`workshops/sessions/${session.id}/blocks/${index + 1}/minutes`),
          what: `${activity.id} has ${block.minutes} minutes in ${session.id}; its steps take ${stated / 60}, and ${spoken} seconds are read aloud`,
          why: 'An activity that cannot be done in its time eats the next one, and the close.',
          mend: `Give it ${Math.ceil(over / 60)} minutes more, or take them out of its steps.`,
        },
      ]
    }),
  )
})
