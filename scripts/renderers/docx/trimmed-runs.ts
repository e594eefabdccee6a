import type { Run } from './block.ts'

/** Without spaces at either end, and no two side by side. */
export function trimmedRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const isBare = before === undefined || before.mark !== undefined || before.text.endsWith(' ')
    const text = isBare && !run.tick ? run.text.replace(/^ +/, '') : run.text
    if (text !== '' || run.mark || run.tick) kept.push({ ...run, text })
  }
  while (kept.length > 0) {
    const last = kept.pop() as Run
    const text = last.tick ? last.text : last.text.replace(/ +$/, '')
    if (text === '' && !last.mark && !last.tick) continue
    kept.push({ ...last, text })
    break
  }
  return kept.some(run => run.text !== '') ? kept : []
}
