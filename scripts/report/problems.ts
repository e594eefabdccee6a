import { styleText } from 'node:util'
import { ownerNames } from '../owner-names.ts'
import type { Place, Problem } from '../problem.ts'
import { excerpt } from './excerpt.ts'
import { visible } from './visible.ts'

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
    const where = problem.place ? `${spot(problem.place)}  ` : ''
    const word = paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)
    const lines = [`${paint('bold', where)}${word}  ${brief(problem.what, 240)}`]
    if (problem.place) lines.push(...excerpt(problem.place, root))
    const whose = whoseItIs(problem)
    if (whose) lines.push(`  for   ${whose}`)
    if (problem.why) lines.push(`  why   ${brief(problem.why, 700)}`)
    if (problem.mend) lines.push(`  mend  ${brief(problem.mend, 700)}`)
    for (const { place, note } of problem.see ?? []) lines.push(`  see   ${spot(place)}  ${brief(note, 240)}`)
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

const spot = ({ file, line, column }: Place): string => `${visible(file)}:${line}:${column}`

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`

/** Whose it is, where its file does not say so by its name. */
const whoseItIs = ({ of, place }: Problem): string => {
  const file = place?.file ?? ''
  const isOwn = of?.every(({ edition, language }) =>
    [`compact/editions/${edition}/`, `compact/languages/${language}.yaml`].some(start =>
      file.startsWith(start),
    ),
  )
  return isOwn ? '' : ownerNames(of)
}

function byPlace(a: Problem, b: Problem): number {
  const key = ({ place }: Problem): string =>
    `${place?.file ?? ''}\0${String(place?.line ?? 0).padStart(7, '0')}\0${String(place?.column ?? 0).padStart(5, '0')}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** A screen line or three: somebody's own words may stand in a message, however long they are. */
const brief = (text: string, most: number): string => {
  const shown = visible(text)
  return shown.length > most ? `${shown.slice(0, most - 1).trimEnd()}…` : shown
}
