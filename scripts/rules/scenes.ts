import { given } from '../content/guarded.ts'
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
export default rule(
  ['compact', 'scenes'],
  ({ compact, howTo, workshops, sheets, easyRead, scenes, origins }): Problem[] => {
    const alt = given(compact, 'alt')
    const named: Naming[] = [
      ...namedIn('compact/commitments', compact.commitments),
      ...namedIn('how-to/chapters', howTo?.chapters),
      ...namedIn('how-to/scenarios', howTo?.scenarios),
      ...namedIn('how-to/challenge/moves', howTo?.challenge.moves),
      ...namedIn('how-to/challenge/lines', howTo?.challenge.lines),
      ...namedIn('how-to/repair/steps', howTo?.repair.steps),
      ...namedIn('workshops/activities', workshops?.activities),
      ...namedIn('workshops/deck/slides', workshops?.deck.slides),
      ...namedIn('workshops/deck/own', workshops?.deck.own),
      ...namedIn('workshops', [{ id: 'pledge', ...workshops?.pledge }]),
      ...namedIn('sheets', [{ id: 'host_card', ...sheets?.host_card }]),
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
      // Where nothing is said of any drawing, they are for the eye alone, and words beside them say the same.
      if (!heard || alt === undefined || Object.hasOwn(alt.scenes ?? {}, scene)) return []
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
  },
)

/** Those of a list that name a scene. */
const namedIn = (
  list: string,
  entries: readonly { readonly id: string; readonly scene?: string }[] = [],
): Naming[] =>
  entries.flatMap(({ id, scene }) =>
    scene === undefined ? [] : [{ scene, at: `${list}/${id}/scene`, heard: true }],
  )
