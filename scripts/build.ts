import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type BuiltEdition,
  type BuiltFile,
  buildEdition,
  type EditionOptions,
  type Workshop,
} from './build-edition.ts'
import { check } from './check.ts'
import { projectFiles } from './content/project-files.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import { documentProblems } from './document-problems.ts'
import type { Artefact, Subject, Tools } from './model.ts'
import { offered } from './offered.ts'
import { hasErrors, type Problem } from './problem.ts'
import { type Rendition, renditions } from './renditions.ts'
import { type Found, toldOnce } from './told-once.ts'
import { looks } from './tools/looks.ts'
import { makers } from './tools/makers.ts'
import { type Output, openOutput } from './tools/output.ts'
import { templateFolders } from './tools/template-folders.ts'
import { templates } from './tools/templates.ts'
import { wanted } from './wanted.ts'

export interface BuildOptions extends EditionOptions {
  readonly edition?: string | undefined
  readonly language?: string | undefined
  readonly theme?: string | undefined
  /** Replaces nothing at all where anything is wrong with any edition. */
  readonly allOrNothing?: boolean | undefined
  /** Told when another run is writing a folder, with who that is: this one waits for it. */
  readonly onWait?: (folder: string, holder: string) => void
}

export interface Built {
  /** Those of some editions or languages alone say whose they are: these keep their last good files. */
  readonly problems: readonly Problem[]
  /** The files of every edition and language that has none, by name. */
  readonly files: readonly BuiltFile[]
}

/**
 * Editions × artefacts × forms → files. Makes only what has changed. Each edition in each of its languages stands
 * alone: its folder is swapped in when all its files are good, and one with an error keeps its last good ones.
 */
export async function build(root: string, tools: Tools, options: BuildOptions = {}): Promise<Built> {
  // What has been built before may be all there still: then nothing has to be opened.
  if (options.force || !existsSync(join(root, 'output'))) tools.warm()
  const artefacts = await discover<Artefact>(join(import.meta.dirname, 'artefacts'))
  const { edition, language, theme, only, allOrNothing = false } = options
  const strangers = (only ?? []).filter(name => !artefacts.has(name))
  if (strangers.length > 0)
    return nothing(strangers.map(name => unknownName('artefact', name, [...artefacts.keys()])))
  // Two languages are asked for by both: `cy+en-GB`.
  const pair = language?.includes('+') ? language : undefined
  const { subjects, problems } = await check(projectFiles(root), {
    edition,
    language: pair ? undefined : language,
    theme,
  })
  const asked = renditions(subjects).filter(({ folder }) => pair === undefined || folder === pair)
  const refused = [...documentProblems(artefacts, subjects), ...notMade(artefacts, subjects, only ?? [])]
  if (hasErrors(refused) || (allOrNothing && hasErrors(problems))) return nothing([...problems, ...refused])

  const folders = templateFolders(root)
  const workshop: Workshop = {
    root,
    artefacts,
    tools,
    templates: templates(folders),
    look: looks(folders),
    makers: makers(),
    options,
  }
  const found: Found[] = []
  const files: BuiltFile[] = []
  const made: Made[] = []
  const settle = ({ rendition, output, edition }: Made): void => {
    const committed = hasErrors(edition.problems) ? [] : commit(rendition, output, edition)
    found.push({ owner: ownerOf(rendition), problems: [...edition.problems, ...committed] })
    if (!hasErrors([...edition.problems, ...committed])) files.push(...edition.files)
    output.discard()
  }
  try {
    // In the order of their names, as every run does: two that each wait for what the other has would wait for ever.
    for (const rendition of asked) {
      const { subject, folder } = rendition
      const output = await openOutput(root, subject.edition, folder, holder =>
        options.onWait?.(`${subject.edition} (${folder})`, holder),
      )
      made.push({ rendition, output, edition: await buildEdition(rendition, output, workshop) })
      if (!allOrNothing) for (const one of made.splice(0)) settle(one)
      // Without a browser the next edition fares no better.
      const codes = found.at(-1)?.problems.map(({ code }) => code) ?? []
      if (codes.includes('browser/missing')) break
      // One that was given up over a page of this edition gets a new chance with the next.
      if (codes.includes('browser/given-up')) tools.warm()
    }
    if (made.some(({ edition }) => hasErrors(edition.problems)))
      return nothing([...problems, ...toldOnce(made.map(foundIn))])
    for (const one of made.splice(0)) settle(one)
  } finally {
    for (const { output } of made) output.discard()
  }
  return {
    problems: [...problems, ...toldOnce(found)],
    files: files.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
  }
}

/** An edition in one language, before it is put in its place. */
interface Made {
  readonly rendition: Rendition
  readonly output: Output
  readonly edition: BuiltEdition
}

function commit(
  { subject: { edition, settings }, folder: language }: Rendition,
  output: Output,
  { files }: BuiltEdition,
): readonly Problem[] {
  const entries = files.map(file => file.entry).sort((a, b) => (a.path < b.path ? -1 : 1))
  return output.commit({ edition, language, issued: settings.issued, files: entries }).problems
}

/** Documents that somebody asks for by name, and that no edition can make, or none wants. */
function notMade(
  artefacts: ReadonlyMap<string, Artefact>,
  subjects: readonly Subject[],
  only: readonly string[],
): Problem[] {
  const found = subjects.map(subject => offered(artefacts, subject).lacking)
  return only.flatMap(name => {
    const parts = found.map(lacking => lacking.get(name))
    const [part] = parts
    if (part !== undefined && parts.every(one => one !== undefined)) return [lacks(name, part)]
    const [first] = subjects
    if (first === undefined || subjects.some(subject => wanted(artefacts, subject).has(name))) return []
    return [unwanted(name, first)]
  })
}

const lacks = (name: string, part: string): Problem => ({
  code: 'document/lacks',
  severity: 'error',
  place: undefined,
  what: `${name} cannot be made: it prints ${part}, and that is not there`,
  mend: `Write it, or leave ${name} out; \`compact-press list\` shows what each document needs.`,
})

const unwanted = (name: string, { edition, origins }: Subject): Problem => ({
  code: 'document/unwanted',
  severity: 'error',
  place: origins.get('edition/items'),
  what: `${name} is not among the \`items\` of ${edition}`,
  why: 'An edition that names its documents makes those alone.',
  mend: `Add ${name} there, or leave it out here.`,
})

const nothing = (problems: readonly Problem[]): Built => ({ problems, files: [] })
const ownerOf = ({ subject: { edition, language } }: Rendition) => ({ edition, language })
const foundIn = ({ rendition, edition }: Made): Found => ({
  owner: ownerOf(rendition),
  problems: edition.problems,
})
const nameOf = ({ folder, entry }: BuiltFile): string => `${folder}/${entry.path}`
