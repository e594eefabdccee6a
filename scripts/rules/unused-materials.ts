import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Nothing is printed for a session that nobody in it uses, and what stands behind another thing has one to stand behind. */
export default rule(['workshops'], ({ workshops, origins }): Problem[] => {
  const { activities, sessions, materials } = workshops
  const ids = materials.map(one => one.id)
  return [
    ...sessions.flatMap(({ id, blocks, materials: brought }) => {
      const known = blocks.map(block => activities.find(one => one.id === block.activity))
      // An activity that is not there is told by its name; who knows what it uses.
      if (known.includes(undefined)) return []
      const used = known.flatMap(activity => activity?.materials ?? [])
      return brought.flatMap((name, index): Problem[] => {
        const material = materials.find(one => one.id === name)
        if (material?.document === undefined || material.kind === 'access') return []
        if (material.serves !== undefined || used.includes(name)) return []
        return [
          {
            code: 'rules/unused-materials',
            severity: 'warning',
            place: origins.get(`workshops/sessions/${id}/materials/${index + 1}`),
            what: `session ${id} prints \`${name}\`, and none of its activities uses it`,
            why: 'Every pack would hold sheets that nobody picks up.',
            mend: `Take ${name} out of \`materials\`, or name it in the activity that needs it.`,
          },
        ]
      })
    }),
    ...materials.flatMap(({ id, behind }): Problem[] =>
      behind === undefined || (behind !== id && ids.includes(behind))
        ? []
        : [
            {
              code: 'rules/unused-materials',
              severity: 'error',
              place: origins.get(`workshops/materials/${id}/behind`),
              what: `material ${id} is to stand on the back of \`${behind}\`, which is no other material`,
              why: 'It would not be printed at all.',
              mend: 'Write the id of another material, or leave `behind` out.',
            },
          ],
    ),
  ]
})
