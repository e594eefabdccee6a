import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Every commitment has its behaviours, and every behaviour a code of its own that was never used before; none goes missing. */
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
  for (const { id, expect, love, not_expect } of indicators.indicators) {
    const numbers = Object.entries({ expect, love, not_expect })
      .flatMap(([level, lines]) => lines.map(({ code }) => ({ level, code, number: numberOf(code) })))
      .toSorted((a, b) => a.number - b.number)
    for (const [index, { level, code, number }] of numbers.entries()) {
      const from = index === 0 ? 1 : (numbers[index - 1]?.number ?? 0) + 1
      const gone = Array.from({ length: Math.max(0, number - from) }, (_, step) => `${id}.${from + step}`)
      const lost = gone.filter(one => !indicators.retired.includes(one) && !seen.has(one))
      if (lost.length > 0)
        report(
          `indicators/indicators/${id}/${level}/${code}/code`,
          `before ${code}, ${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} missing, and not retired`,
          `Put the ${lost.length === 1 ? 'line' : 'lines'} back, or add ${lost.join(', ')} to \`retired\`.`,
        )
    }
  }
  return problems
})

const numberOf = (code: string): number => Number(code.split('.')[1])
