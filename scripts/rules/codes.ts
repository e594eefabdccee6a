import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Every commitment has its behaviours, and every behaviour a code of its own that was never used before. */
export default rule(['compact', 'indicators'], ({ compact, indicators, origins }): Problem[] => {
  const problems: Problem[] = []
  const report = (at: string, what: string, mend: string): void => {
    problems.push({
      code: 'rules/codes',
      severity: 'error',
      place: origins.get(at),
      what,
      why: 'A comment from a room reaches its line only through its code.',
      mend,
    })
  }
  for (const { id } of compact.commitments) {
    if (!indicators.indicators.some(one => one.id === id))
      report('indicators/indicators', `${id} has no behaviours`, `Add an entry with \`id: ${id}\`.`)
  }
  const marks = compact.commitments.map(one => one.mark)
  for (const [index, { id, mark }] of compact.commitments.entries()) {
    if (marks.indexOf(mark) !== index)
      report(
        `compact/commitments/${id}/mark`,
        `${id} has the same mark as another commitment: ${mark}`,
        'Choose a shape that no other commitment has.',
      )
  }
  const seen = new Set<string>()
  for (const { id, expect, love, not_expect } of indicators.indicators) {
    for (const [level, lines] of Object.entries({ expect, love, not_expect })) {
      for (const { code } of lines) {
        const at = `indicators/indicators/${id}/${level}/${code}/code`
        if (!code.startsWith(`${id}.`))
          report(at, `${code} stands under ${id}`, `Give it a code that starts with ${id}.`)
        if (seen.has(code))
          report(at, `${code} stands for two behaviours`, 'Give one of them the next free number.')
        if (indicators.retired.includes(code))
          report(
            at,
            `${code} was retired, and is used again`,
            'Give the line the next free number; old comments mean the old line.',
          )
        seen.add(code)
      }
    }
  }
  return problems
})
