import { join } from 'node:path'
import { check } from './check.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import { misfitProblems } from './fit/misfit-problems.ts'
import type { Artefact, Tools } from './model.ts'
import { paperRefused } from './paper-refused.ts'
import { type EditionBuild, planEdition, type Workshop } from './plan-edition.ts'
import { distinct, hasErrors, type Problem } from './problem.ts'
import { program } from './program.ts'
import { hashFolder } from './start/hash-folder.mjs'
import { hashOf } from './tools/hash.ts'
import { inTurn } from './tools/in-turn.ts'
import type { ManifestEntry } from './tools/manifest.ts'
import { openOutput } from './tools/output.ts'
import { shownLines } from './views/shown-lines.ts'

export interface BuildOptions {
  readonly edition?: string | undefined
  readonly theme?: string | undefined
  /** Names of artefacts; the others stay as the last build left them. */
  readonly only?: readonly string[] | undefined
  /** Make everything again, changed or not. */
  readonly force?: boolean | undefined
  /** Write what does not fit all the same, with a mark on every page. */
  readonly draft?: boolean | undefined
  /** Told as each file is ready. */
  readonly onFile?: (file: BuiltFile) => void
  /** Told when another run is writing a folder, with who that is: this one waits for it. */
  readonly onWait?: (folder: string, holder: string) => void
}

export interface BuiltFile {
  readonly folder: string
  readonly entry: ManifestEntry
  /** How long it took; null when the last build's file still holds. */
  readonly milliseconds: number | null
}

export interface Built {
  readonly problems: readonly Problem[]
  readonly files: readonly BuiltFile[]
}

/**
 * Editions × artefacts × forms → files. Makes only what has changed, all at once as far as the browser allows,
 * and swaps an edition's folder in when every file of every edition is good. Any error: nothing is replaced.
 */
export async function build(root: string, tools: Tools, options: BuildOptions = {}): Promise<Built> {
  tools.warm()
  const artefacts = await discover<Artefact>(join(import.meta.dirname, 'artefacts'))
  const strangers = (options.only ?? []).filter(name => !artefacts.has(name))
  if (strangers.length > 0)
    return {
      problems: strangers.map(name => unknownName('artefact', name, [...artefacts.keys()])),
      files: [],
    }
  const { subjects, problems: found } = await check(root, { edition: options.edition, theme: options.theme })
  const refused = options.only ? paperRefused(subjects, artefacts, options.only) : []
  if (hasErrors([...found, ...refused])) return { problems: [...found, ...refused], files: [] }

  const { CHROME_PATH, PUPPETEER_EXECUTABLE_PATH } = process.env
  const maker = hashOf([program.hash, CHROME_PATH, PUPPETEER_EXECUTABLE_PATH])
  const looks = new Map<string, string>()
  const look = (template: string): string => {
    const known = looks.get(template) ?? hashFolder(join(root, 'templates', template))
    looks.set(template, known)
    return known
  }

  const workshop: Workshop = { artefacts, options, tools, program: maker, look }
  const problems: Problem[] = [...found]
  const editions: EditionBuild[] = []
  try {
    // In the order of their names, as every run does: two that each wait for what the other has would wait for ever.
    for (const subject of subjects) {
      const { edition, language } = subject
      const output = await openOutput(root, edition, language, holder =>
        options.onWait?.(`${edition} (${language})`, holder),
      )
      editions.push({ subject, output, files: [], problems, misfits: [] })
    }
    const tasks = editions
      .flatMap(edition => planEdition(edition, workshop))
      .sort((a, b) => b.urgency - a.urgency)
    await inTurn(tasks.filter(task => !task.last))
    if (!hasErrors(problems)) await inTurn(tasks.filter(task => task.last))
    problems.push(...editions.flatMap(edition => misfitsOf(edition, workshop)))
    if (hasErrors(problems)) return { problems: distinct(problems), files: [] }
    for (const { subject, output, files } of editions) {
      const { edition, language, settings } = subject
      const entries = files.map(file => file.entry).sort((a, b) => (a.path < b.path ? -1 : 1))
      const taken = output.commit({ edition, language, issued: settings.issued, files: entries })
      problems.push(...taken.problems)
    }
    if (hasErrors(problems)) return { problems, files: [] }
    const files = editions.flatMap(edition => edition.files)
    return { problems, files: files.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) }
  } finally {
    for (const { output } of editions) output.discard()
  }
}

/** What does not fit, as Problems: errors, or warnings of a draft. */
function misfitsOf({ subject, misfits, files }: EditionBuild, { artefacts, options }: Workshop): Problem[] {
  if (misfits.length === 0) return []
  const views = [...artefacts].map(
    ([name, artefact]) => [name, shownLines(artefact.view(subject), subject)] as const,
  )
  // Only of what was laid out, now or by the last build from the same words, can it be said that a line fits.
  const laidOut = files
    .filter(({ entry }) => entry.form === 'pdf' && (options.only?.includes(entry.artefact) ?? true))
    .map(({ entry }) => entry.artefact)
  const found = misfitProblems(misfits, new Map(views), new Set(laidOut), subject)
  return options.draft ? found.map(problem => ({ ...problem, severity: 'warning' })) : found
}

const nameOf = ({ folder, entry }: BuiltFile): string => `${folder}/${entry.path}`
