import { unknownName } from '../content/unknown-name.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** A scene that something names, and whether it is described to people who hear the page. */
interface Naming {
  readonly scene: string
  readonly at: string
  readonly heard: boolean
}

/** A scene that something names is there, and people who hear the page are told what it shows. */
export default rule(['compact', 'scenes'], ({ compact, scenes, howTo, easyRead, origins }): Problem[] => {
  const named: Naming[] = [
    ...compact.commitments.flatMap(({ id, scene }) => heard(`compact/commitments/${id}/scene`, scene)),
    ...(howTo?.chapters ?? []).flatMap(({ id, scene }) => heard(`how-to/chapters/${id}/scene`, scene)),
    // In Easy Read the words beside a scene say what it shows.
    ...(['before', 'promises', 'after'] as const).flatMap(list =>
      (easyRead?.[list] ?? []).flatMap(({ id, scenes = [] }) =>
        scenes.map((scene, index) => ({
          scene,
          at: `easy-read/${list}/${id}/scenes/${index + 1}`,
          heard: false,
        })),
      ),
    ),
  ]
  return named.flatMap(({ scene, at, heard }): Problem[] => {
    const place = origins.get(at)
    if (!Object.hasOwn(scenes, scene))
      return [
        {
          ...unknownName('scene', scene, Object.keys(scenes)),
          place,
          why: 'The line would have nothing to draw here.',
        },
      ]
    if (!heard || (compact.alt.scenes !== undefined && Object.hasOwn(compact.alt.scenes, scene))) return []
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

const heard = (at: string, scene: string | undefined): Naming[] =>
  scene === undefined ? [] : [{ scene, at, heard: true }]
