import { sourceLanguage } from '../content/source-language.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { activitySeconds } from '../views/activity-seconds.ts'
import references from './references.ts'

/** A round, in which one after another has a turn, fits its time with as many people as the session is made for. */
export default rule(['compact', 'indicators', 'howTo', 'workshops', 'words'], (subject): Problem[] => {
  if (subject.language !== sourceLanguage || references(subject).length > 0) return []
  const { activities, sessions } = subject.workshops
  return sessions.flatMap(session =>
    session.blocks.flatMap((block, index): Problem[] => {
      const activity = activities.find(one => one.id === block.activity)
      if (activity?.round === undefined) return []
      const { spoken, stated, turns, round } = activitySeconds(activity, block, session, subject)
      const others = spoken + stated
      const over = others + round - block.minutes * 60
      // Without its round it is too long already; another rule has said so.
      if (over <= 0 || others > block.minutes * 60) return []
      return [
        {
          code: 'rules/rounds',
          severity: 'error',
          place: subject.origins.get(`workshops/sessions/${session.id}/blocks/${index + 1}/minutes`),
          what: `${activity.id} has ${block.minutes} minutes in ${session.id}; with ${session.group.most} people its round has ${turns} turns of ${activity.round.seconds} seconds, and the rest takes ${others}`,
          why: 'The last to speak would be cut off, and they are often those who are heard least.',
          mend: `Give it ${Math.ceil(over / 60)} minutes more, make the turns shorter, or ask one voice from each table.`,
        },
      ]
    }),
  )
})
