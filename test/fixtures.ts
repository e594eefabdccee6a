import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { diskFiles } from '../scripts/content/disk-files.ts'
import type { Files } from '../scripts/content/files.ts'
import { type Loaded, load } from '../scripts/content/load.ts'
import { unsavedFiles } from '../scripts/content/unsaved-files.ts'
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
  /** The day on which it is asked, where that counts. */
  readonly today?: string
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

const english = 'compact/languages/en-GB.yaml'

/** A compact of a made-up library service, for tests of mechanisms: other words and numbers than those that are shipped. */
const own = join(import.meta.dirname, 'fixtures')

/** What every compact shares with the shipped one: schemas, the fixed phrases, themes, scenes. Its translations are of other words. */
const shared = ['compact/schema', english, 'templates/themes', 'templates/scenes']

/** The tests' own compact where it lies, with some edits: nothing is copied. */
export function ownFiles(...edits: readonly Edit[]): Files {
  const from = (path: string): Files =>
    path.startsWith('compact') && !shared.some(one => path.startsWith(one)) ? ownDisk : shippedDisk
  const lying: Files = {
    read: (path, most) => from(path).read(path, most),
    list: folder => (folder === dirname(english) ? [basename(english)] : from(folder).list(folder)),
  }
  const texts = new Map<string, string>()
  for (const one of edits) texts.set(one.file, edited(texts.get(one.file) ?? textOf(lying, one.file), one))
  return unsavedFiles(lying, texts)
}

/** How many promises the compacts of test/fixtures/counts have. */
export const counts = [3, 4, 7, 9] as const

/** The tests' own compact with another number of promises: other words, units and marks. Nothing is copied. */
export function countedFiles(count: (typeof counts)[number]): Files {
  const home = join(own, 'counts', String(count))
  const names = readdirSync(home).filter(name => name !== 'edits.yaml')
  const whole = names.map(name => [`compact/${name}`, readFileSync(join(home, name), 'utf8')] as const)
  const codes = join(home, 'edits.yaml')
  const edits = existsSync(codes) ? (parse(readFileSync(codes, 'utf8')) as Edit[]) : []
  return unsavedFiles(ownFiles(...edits), new Map(whole))
}

/** The same in a folder of its own with all the templates, so that it can be built. */
export function countedProject(count: (typeof counts)[number]): string {
  const root = buildable()
  const files = countedFiles(count)
  for (const path of readdirSync(join(root, 'compact'), { recursive: true, encoding: 'utf8' })) {
    const file = join('compact', path)
    if (path.endsWith('.yaml')) writeFileSync(join(root, file), textOf(files, file))
  }
  return root
}

const ownDisk = diskFiles(own)
const shippedDisk = diskFiles(shipped)

function edited(text: string, { file, find, replace }: Edit): string {
  const times = text.split(find).length - 1
  if (times !== 1) throw new Error(`${JSON.stringify(find)} stands ${times} times in ${file}, not once`)
  return text.replace(find, () => replace)
}

/** The text of a file, as it lies there. */
export function textOf(files: Files, path: string): string {
  const found = files.read(path)
  if (found === undefined || 'refused' in found) throw new Error(`${path} cannot be read`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(found)
}

/** The tests' own compact in a folder of its own, with some edits. */
export const project = (...edits: readonly Edit[]): string => copied([own, 'compact'], edits)

/** The same with all the templates, so that it can be built. */
export const buildable = (...edits: readonly Edit[]): string => withTemplates(project(...edits))

/** The shipped compact in a folder of its own, with some edits: for what is about its words. */
export const shippedProject = (...edits: readonly Edit[]): string => copied([shipped, 'compact'], edits)

export const shippedBuildable = (...edits: readonly Edit[]): string => withTemplates(shippedProject(...edits))

function copied([home, words]: readonly [home: string, words: string], edits: readonly Edit[]): string {
  const root = folder()
  cpSync(join(home, words), join(root, words), { recursive: true })
  for (const part of shared) cpSync(join(shipped, part), join(root, part), { recursive: true })
  for (const one of edits) {
    const path = join(root, one.file)
    writeFileSync(path, edited(readFileSync(path, 'utf8'), one))
  }
  return root
}

function withTemplates(root: string): string {
  cpSync(join(shipped, 'templates'), join(root, 'templates'), { recursive: true })
  return root
}

/** The line of the file that a problem points at, in a project by its folder or its files. */
export function lineAt(project: string | Files, place: Place | undefined): string {
  if (place === undefined) return ''
  const files = typeof project === 'string' ? diskFiles(project) : project
  return textOf(files, place.file).split('\n')[place.line - 1] ?? ''
}

export const codes = (problems: readonly Problem[]): string[] => problems.map(problem => problem.code)

/** An edition of the tests' own compact, in British English. */
export const subjectOf = (edition: string): Subject => among(ownLoaded(), edition)

/** A shipped edition in British English: for what is about its words. */
export const shippedSubject = (edition: string): Subject => among(shippedLoaded(), edition)

const ownLoaded = once(() => load(ownFiles()))
const shippedLoaded = once(() => load(shippedDisk))

function once<Value>(made: () => Value): () => Value {
  let kept: Value | undefined
  return () => {
    kept ??= made()
    return kept
  }
}

function among({ subjects, problems }: Loaded, edition: string): Subject {
  const subject = subjects.find(one => one.edition === edition && one.language === 'en-GB')
  if (subject === undefined) throw new Error(JSON.stringify(problems[0] ?? `no edition ${edition}`))
  return subject
}
