import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import type { Place, Problem } from '../problem.ts'

/** How many problems are worth reading at once. */
const most = 20

/**
 * Problems for a person: place, what, the line itself with a caret, why, mend, code; in that order every time.
 * Sorted by file and line, errors first to be shown when there are too many. `colour` is extra, never the meaning.
 */
export function problemsForPeople(problems: readonly Problem[], root: string, colour = false): string {
  const paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const errors = problems.filter(problem => problem.severity === 'error')
  const warnings = problems.filter(problem => problem.severity === 'warning')
  const shown = [...errors, ...warnings].slice(0, most).sort(byPlace)
  const texts = shown.map(problem => {
    const where = problem.place ? `${problem.place.file}:${problem.place.line}:${problem.place.column}  ` : ''
    const word = paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)
    const lines = [`${paint('bold', where)}${word}  ${problem.what}`]
    if (problem.place) lines.push(...excerpt(problem.place, root))
    if (problem.why) lines.push(`  why   ${problem.why}`)
    if (problem.mend) lines.push(`  mend  ${problem.mend}`)
    for (const { place, note } of problem.see ?? [])
      lines.push(`  see   ${place.file}:${place.line}:${place.column}  ${note}`)
    lines.push(paint('dim', `  code  ${problem.code}`))
    return lines.join('\n')
  })
  return [...texts, summary(errors.length, warnings.length, problems)].join('\n\n')
}

function summary(errors: number, warnings: number, problems: readonly Problem[]): string {
  const files = new Set(problems.map(problem => problem.place?.file).filter(Boolean)).size
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(' and ')
  const hidden = errors + warnings > most ? ` The first ${most} are shown.` : ''
  return `${counts || 'No problems'}${files > 0 ? ` in ${count(files, 'file')}` : ''}.${hidden}`
}

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

function byPlace(a: Problem, b: Problem): number {
  const key = ({ place }: Problem): string =>
    `${place?.file ?? ''}\0${String(place?.line ?? 0).padStart(7, '0')}\0${String(place?.column ?? 0).padStart(5, '0')}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** The line of the file with a caret under the place; nothing when the file cannot be read. */
function excerpt({ file, line, column, length = 1 }: Place, root: string): string[] {
  let text: string | undefined
  try {
    text = readFileSync(join(root, file), 'utf8').split('\n')[line - 1]?.trimEnd()
  } catch {
    return []
  }
  if (text === undefined) return []
  // A tab is as wide as one space here, so that the caret stands under the right letter.
  const shown = text.replaceAll('\t', ' ')
  const gutter = `  ${line} │ `
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - column + 1)))
  return [`${gutter}${shown}`, `${' '.repeat(String(line).length + 2)} │ ${' '.repeat(column - 1)}${carets}`]
}
