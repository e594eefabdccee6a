import { unknownName } from './content/unknown-name.ts'
import type { Subject } from './model.ts'
import type { Problem } from './problem.ts'

/** Names under an edition's `items` that no document has, told at their line. `names` are those of all documents. */
export const strangeItems = (subjects: readonly Subject[], names: readonly string[]): Problem[] =>
  subjects.flatMap(({ edition, settings, origins }) =>
    (settings.items ?? []).flatMap((name, index) =>
      names.includes(name)
        ? []
        : [
            {
              ...unknownName('document', name, names),
              place: origins.get(`edition/items/${index + 1}`),
              why: 'It would be missing, and nobody would be told.',
              of: [{ edition }],
            },
          ],
    ),
  )
