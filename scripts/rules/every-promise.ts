import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Every promise is told in Easy Read, and nothing is told of a promise that there is not. */
export default rule(['compact'], ({ compact, indicators, easyRead, settings, origins }): Problem[] => {
  const codes = compact.commitments.map(({ id }) => id)
  const told = [
    { list: 'easy-read/promises', ids: easyRead?.promises.map(({ id }) => id) },
    { list: 'indicators/indicators', ids: indicators?.indicators.map(({ id }) => id) },
    { list: 'edition/colours/accents', ids: Object.keys(settings?.colours?.accents ?? {}) },
  ]
  const strange = told.flatMap(({ list, ids = [] }) =>
    ids
      .filter(id => !codes.includes(id))
      .map(
        (id): Problem => ({
          code: 'rules/every-promise',
          severity: 'error',
          place: origins.get(`${list}/${id}/id`) ?? origins.get(`${list}/${id}`),
          what: `this is told of ${id}, and no promise has that code`,
          why: 'Nothing would print it.',
          mend: 'Take the entry out, or give it the code of a promise in compact/compact.yaml.',
        }),
      ),
  )
  const missing = codes
    .filter(id => easyRead !== undefined && !easyRead.promises.some(one => one.id === id))
    .map(
      (id): Problem => ({
        code: 'rules/every-promise',
        severity: 'error',
        place: origins.get('easy-read/promises'),
        what: `${id} is not told in Easy Read`,
        why: 'People with a learning disability would get fewer promises than others.',
        mend: `Add an entry with \`id: ${id}\` and short lines.`,
      }),
    )
  return [...missing, ...strange]
})
