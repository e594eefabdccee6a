import { unknownName } from '../content/unknown-name.ts'
import type { Cut } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** What people practise in a session has been taught in it: by a slide or by an activity that comes before. */
export default rule(['workshops'], ({ workshops, origins }): Problem[] => {
  const { activities, sessions, deck } = workshops
  const known = [...deck.slides, ...activities].map(one => one.id)
  const slidesOf = (cut: string | undefined): string[] =>
    deck.cuts[cut as Cut]?.slides.map(({ id }) => id) ?? []
  const unknown = activities.flatMap(({ id, needs = [] }) =>
    needs.flatMap((name, index): Problem[] =>
      known.includes(name)
        ? []
        : [
            {
              ...unknownName('slide or activity', name, known),
              code: 'rules/taught-first',
              place: origins.get(`workshops/activities/${id}/needs/${index + 1}`),
            },
          ],
    ),
  )
  const untaught = sessions.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ activity }, index): Problem[] => {
      const { needs = [] } = activities.find(one => one.id === activity) ?? {}
      const earlier = blocks.slice(0, index)
      // What comes before may have taught it under a name that is misspelt; another rule has said so.
      if (earlier.some(block => block.slides !== undefined && !(block.slides in deck.cuts))) return []
      const before = earlier.flatMap(block => [block.activity, ...slidesOf(block.slides)])
      if (needs.length === 0 || needs.some(name => before.includes(name) || !known.includes(name))) return []
      return [
        {
          code: 'rules/taught-first',
          severity: 'error',
          place: origins.get(`workshops/sessions/${id}/blocks/${index + 1}/activity`),
          what: `session ${id} has \`${activity}\` before anything that teaches it: ${needs.join(' or ')}`,
          why: 'People who practise what nobody has shown them practise what they do already.',
          mend: `Put the slide or the activity \`${needs[0]}\` before it, or take \`${activity}\` out.`,
        },
      ]
    }),
  )
  return [...unknown, ...untaught]
})
