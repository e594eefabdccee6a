import { bad, type Checked, good } from '../problem.ts'
import { chosenDocuments } from './chosen-documents.ts'
import type { PackRequest } from './pack-request.ts'
import type { PackPlan } from './plan-pack.ts'

/** A plan, and the documents that were asked for, each by its name. */
export interface Narrowed extends PackPlan {
  readonly asked: Pick<PackRequest, 'only' | 'without'>
}

/**
 * A plan with the documents that somebody asks for alone, or without some of them. With `only`, slides and what is sent
 * before are left out too: whoever prints one thing again has them already.
 */
export function narrowed(plan: PackPlan, request: PackRequest): Checked<Narrowed> {
  const printed = [
    ...plan.printed.flatMap(one => [one, ...(one.behind ? [one.behind] : [])]),
    ...plan.large,
  ].map(({ name, artefact }) => ({ name, code: artefact.code }))
  const unlike = [...new Map(printed.map(one => [one.name, one])).values()]
  const only = chosenDocuments('only', request.only, unlike)
  const without = chosenDocuments('without', request.without, unlike)
  const problems = [...only.problems, ...without.problems]
  if (problems.length > 0) return bad(...problems)
  const isKept = (name: string): boolean =>
    (only.value?.includes(name) ?? true) && !(without.value?.includes(name) ?? false)
  const kept = plan.printed.flatMap(one => {
    if (isKept(one.name))
      return [{ ...one, behind: one.behind && isKept(one.behind.name) ? one.behind : null }]
    return one.behind && isKept(one.behind.name) ? [{ ...one.behind, behind: null }] : []
  })
  if (kept.length === 0)
    return bad({
      code: 'pack/nothing-left',
      severity: 'error',
      place: undefined,
      what: 'with these options there is nothing to print',
      mend: 'Name one document more after --only, or one fewer after --without.',
    })
  return good({
    ...plan,
    printed: kept,
    large: plan.large.filter(one => isKept(one.name)),
    read: plan.read.filter(one =>
      one.folder === 'slides' || one.folder === 'send-before' ? only.value === undefined : isKept(one.name),
    ),
    asked: {
      ...(only.value && { only: only.value }),
      ...(without.value && { without: without.value }),
    },
  })
}
