import { unknownName } from '../content/unknown-name.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** A scene that something names is there, and people who hear the page are told what it shows. */
export default rule(['compact', 'scenes'], ({ compact, scenes, origins }): Problem[] => {
  const named = compact.commitments.flatMap(({ id, scene }) =>
    scene === undefined ? [] : [{ scene, at: `compact/commitments/${id}/scene` }],
  )
  return named.flatMap(({ scene, at }): Problem[] => {
    const place = origins.get(at)
    if (!Object.hasOwn(scenes, scene))
      return [
        {
          ...unknownName('scene', scene, Object.keys(scenes)),
          place,
          why: 'The line would have nothing to draw here.',
        },
      ]
    if (compact.alt.scenes !== undefined && Object.hasOwn(compact.alt.scenes, scene)) return []
    return [
      {
        code: 'rules/scenes',
        severity: 'error',
        place,
        what: `nothing says what the scene \`${scene}\` shows`,
        why: 'People who hear the page would not know that there is a picture.',
        mend: `Write what happens in it under alt › scenes in compact/compact.yaml, such as “${scene}: One person waves to another.”`,
      },
    ]
  })
})
