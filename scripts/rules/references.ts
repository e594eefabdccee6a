import type { Subject } from '../model.ts'
import type { Problem } from '../problem.ts'

/** Codes named elsewhere lead somewhere: scenarios, slides and frameworks. */
export default function references({
  compact,
  indicators,
  howTo,
  workshops,
  frameworks,
  origins,
}: Subject): Problem[] {
  const commitments = new Set<string>(compact.commitments.map(one => one.id))
  const behaviours = new Set(
    indicators.indicators.flatMap(one =>
      [...one.expect, ...one.love, ...one.not_expect].map(line => line.code),
    ),
  )
  const named: [at: string, code: string, known: ReadonlySet<string>][] = [
    ...howTo.scenarios.flatMap(({ id, links }) =>
      links.map(
        (code, index) =>
          [`how-to/scenarios/${id}/links/${index + 1}`, code, behaviours] as [
            string,
            string,
            ReadonlySet<string>,
          ],
      ),
    ),
    ...workshops.deck.slides.flatMap(({ id, commitment, lines = [] }) => [
      ...(commitment
        ? [
            [`workshops/deck/slides/${id}/commitment`, commitment, commitments] as [
              string,
              string,
              ReadonlySet<string>,
            ],
          ]
        : []),
      ...lines.map(
        (code, index) =>
          [`workshops/deck/slides/${id}/lines/${index + 1}`, code, behaviours] as [
            string,
            string,
            ReadonlySet<string>,
          ],
      ),
    ]),
    ...workshops.sort.lines.map(
      (code, index) =>
        [`workshops/sort/lines/${index + 1}`, code, behaviours] as [string, string, ReadonlySet<string>],
    ),
    ...frameworks.frameworks.flatMap(({ id, links }) =>
      links.map(
        (code, index) =>
          [`frameworks/frameworks/${id}/links/${index + 1}`, code, commitments] as [
            string,
            string,
            ReadonlySet<string>,
          ],
      ),
    ),
  ]
  return named
    .filter(([, code, known]) => !known.has(code))
    .map(([at, code]) => ({
      code: 'rules/references',
      severity: 'error',
      place: origins.get(at),
      what: `${code} is named here, and nothing has that code`,
      why: 'The page would point at a line that is not there.',
      mend: 'Use a code from compact/indicators.yaml or compact/compact.yaml.',
    }))
}
