import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** A place that names a code. */
interface Naming {
  readonly at: string
  readonly code: string
}

/**
 * Codes named elsewhere lead somewhere: scenarios, slides and frameworks. A code that was changed where it stands is
 * missing in many places: that is told once.
 */
export default rule(
  ['compact', 'indicators'],
  ({ compact, indicators, howTo, workshops, frameworks, settings, origins }): Problem[] => {
    const commitments = compact.commitments.map(one => one.id)
    const behaviours = indicators.indicators.flatMap(one =>
      [...one.expect, ...one.love, ...one.not_expect].map(line => line.code),
    )
    const slides = workshops?.deck.slides ?? []
    const lost = [
      ...missing(commitments, [
        ...slides.flatMap(({ id, commitment: code }) =>
          code === undefined ? [] : [{ at: `workshops/deck/slides/${id}/commitment`, code }],
        ),
        ...(frameworks?.frameworks ?? []).flatMap(({ id, links }) =>
          listed(`frameworks/frameworks/${id}/links`, links),
        ),
        ...(settings?.values ?? []).flatMap(({ codes }, index) =>
          listed(`edition/values/${index + 1}/codes`, codes),
        ),
      ]),
      ...missing(behaviours, [
        ...(howTo?.scenarios ?? []).flatMap(({ id, links }) => listed(`how-to/scenarios/${id}/links`, links)),
        ...slides.flatMap(({ id, lines }) => listed(`workshops/deck/slides/${id}/lines`, lines)),
        ...listed('workshops/sort/lines', workshops?.sort.lines),
      ]),
    ]
    return lost.map(([code, [first = '', ...others]]) => ({
      code: 'rules/references',
      severity: 'error',
      place: origins.get(first),
      what: `${code} is named ${others.length === 0 ? 'here' : `in ${others.length + 1} places`}, and nothing has that code`,
      why: 'The page would point at a line that is not there.',
      mend: 'Use a code from compact/indicators.yaml or compact/compact.yaml. If it was changed there, change it back.',
      see: others.flatMap(at => {
        const place = origins.get(at)
        return place === undefined ? [] : [{ place, note: 'and here' }]
      }),
    }))
  },
)

const listed = (at: string, codes: readonly string[] = []): Naming[] =>
  codes.map((code, index) => ({ at: `${at}/${index + 1}`, code }))

/** The codes that nothing has, each with the addresses that name it. */
function missing(known: readonly string[], named: readonly Naming[]): [code: string, at: string[]][] {
  const found = new Map<string, string[]>()
  for (const { at, code } of named)
    if (!known.includes(code)) found.set(code, [...(found.get(code) ?? []), at])
  return [...found]
}
