import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { diskFiles } from '../scripts/content/disk-files.ts'
import { type Loaded, load } from '../scripts/content/load.ts'
import type { Subject } from '../scripts/model.ts'
import type { Place, Problem } from '../scripts/problem.ts'

/** The repository itself: what is shipped. */
export const shipped = join(import.meta.dirname, '..')

/** A change that somebody might make to a file. `find` stands in it exactly once. */
export interface Edit {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** One slip and everything that `check` says about it: no more and no less. */
export interface Slip extends Partial<Edit> {
  readonly name: string
  /** More than one file, or more than one place. */
  readonly edits?: readonly Edit[]
  readonly expect: readonly Expected[]
}

export interface Expected {
  readonly code: string
  /** Words of the line that the problem has to point at. */
  readonly line: string
  readonly column?: number
  /** Where it is not the first file that was edited. */
  readonly file?: string
  /** What `mend` offers, as data: the nearest name that is known. */
  readonly offers?: string
  /** How the thing is named. */
  readonly names?: string
  readonly severity?: Problem['severity']
}

/** Every slip of test/fixtures/wrong.yaml: a new case is a new entry there. */
export const slips = parse(readFileSync(join(import.meta.dirname, 'fixtures/wrong.yaml'), 'utf8')) as Slip[]

export const editsOf = ({ edits, file, find, replace }: Slip): readonly Edit[] =>
  edits ?? [{ file: file ?? '', find: find ?? '', replace: replace ?? '' }]

/** A fresh folder, for the tests of a whole file: who makes it takes it away. */
export const temporary = (): string => mkdtempSync(join(tmpdir(), 'compact-press-test-'))

/** A fresh folder, which goes when the test ends. */
export function folder(): string {
  const made = temporary()
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** The shipped compact and its themes in a folder of their own, with some edits. */
export function project(...edits: readonly Edit[]): string {
  const root = folder()
  for (const part of ['compact', 'templates/themes'])
    cpSync(join(shipped, part), join(root, part), { recursive: true })
  for (const { file, find, replace } of edits) {
    const text = readFileSync(join(root, file), 'utf8')
    const times = text.split(find).length - 1
    if (times !== 1) throw new Error(`${JSON.stringify(find)} stands ${times} times in ${file}, not once`)
    writeFileSync(
      join(root, file),
      text.replace(find, () => replace),
    )
  }
  return root
}

/** The same with all the templates, so that it can be built. */
export function buildable(...edits: readonly Edit[]): string {
  const root = project(...edits)
  cpSync(join(shipped, 'templates'), join(root, 'templates'), { recursive: true })
  return root
}

/** The line of the file that a problem points at. */
export const lineAt = (root: string, place: Place | undefined): string =>
  place === undefined ? '' : (readFileSync(join(root, place.file), 'utf8').split('\n')[place.line - 1] ?? '')

export const codes = (problems: readonly Problem[]): string[] => problems.map(problem => problem.code)

let loaded: Loaded | undefined

/** A shipped edition in British English. */
export function subjectOf(edition: string): Subject {
  loaded ??= load(diskFiles(shipped))
  const subject = loaded.subjects.find(one => one.edition === edition && one.language === 'en-GB')
  if (subject === undefined) throw new Error(JSON.stringify(loaded.problems[0] ?? `no edition ${edition}`))
  return subject
}
