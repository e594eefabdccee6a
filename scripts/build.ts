import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import { type FileMisfit, misfitProblems, type Shown } from './fit/misfit-problems.ts'
import type { Artefact, FileFact, Subject, Tools } from './model.ts'
import { hasErrors, type Problem } from './problem.ts'
import { hashFolder, hashOf, sha256 } from './tools/hash.ts'
import { inTurn } from './tools/in-turn.ts'
import { type ManifestEntry, openOutput } from './tools/output.ts'
import { lines } from './views/lines.ts'
import { stamp } from './views/stamp.ts'

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

const scripts = import.meta.dirname

/**
 * Editions × artefacts × forms → files. Makes only what has changed, all at once as far as the browser allows,
 * and swaps an edition's folder in when every file of every edition is good. Any error: nothing is replaced.
 */
export async function build(root: string, tools: Tools, options: BuildOptions = {}): Promise<Built> {
  tools.warm()
  const artefacts = await discover<Artefact>(join(scripts, 'artefacts'))
  const strangers = (options.only ?? []).filter(name => !artefacts.has(name))
  if (strangers.length > 0)
    return {
      problems: strangers.map(name => unknownName('artefact', name, [...artefacts.keys()])),
      files: [],
    }
  const { subjects, problems: found } = await check(root, { edition: options.edition, theme: options.theme })
  if (hasErrors(found)) return { problems: found, files: [] }

  const program = hashOf([
    hashFolder(scripts),
    sha256(readFileSync(join(scripts, '../package-lock.json'))),
    process.env.CHROME_PATH,
    process.env.PUPPETEER_EXECUTABLE_PATH,
  ])
  const looks = new Map<string, string>()
  const look = (template: string): string => {
    const known = looks.get(template) ?? hashFolder(join(root, 'templates', template))
    looks.set(template, known)
    return known
  }

  const draft = options.draft ?? false
  const editions = subjects.map(subject => ({
    subject,
    output: openOutput(root, subject.edition, subject.language),
    misfits: [] as FileMisfit[],
  }))
  const problems: Problem[] = [...found]
  const files: BuiltFile[] = []
  const tell = (file: BuiltFile): void => {
    files.push(file)
    options.onFile?.(file)
  }

  // What is made last is made all at once: none of it can tell of another.
  const unsettled = new Set(
    [...artefacts].flatMap(([name, { forms }]) =>
      forms.filter(form => form.last).map(form => `${name}.${form.extension}`),
    ),
  )
  const settled = ({ path }: ManifestEntry): boolean => !unsettled.has(path)

  const tasks = editions.flatMap(({ subject, output, misfits }): Task[] => {
    const furniture = hashOf([
      subject.words,
      subject.theme,
      subject.settings,
      subject.logo,
      subject.compact.meta,
      subject.compact.alt,
      subject.direction,
      draft,
    ])
    const made = (): ManifestEntry[] =>
      files.filter(file => file.folder === output.folder).map(file => file.entry)
    return [...artefacts].flatMap(([name, artefact]): Task[] => {
      if (options.only && !options.only.includes(name)) {
        const kept =
          output.previous?.files.filter(file => file.artefact === name && output.keep(file, true)) ?? []
        for (const entry of kept) files.push({ folder: output.folder, entry, milliseconds: null })
        return []
      }
      const view = artefact.view(subject)
      const hash = hashOf(view)
      return artefact.forms.map((form): Task => {
        const path = `${name}.${form.extension}`
        const last = output.previous?.files.find(file => file.path === path)
        const make = async (): Promise<void> => {
          const others = form.last ? made().filter(settled).map(factOf).sort(byPath) : []
          const key = hashOf([program, hash, furniture, look('shared'), look(form.template), others])
          if (!options.force && !draft && last?.key === key && output.keep(last)) {
            tell({ folder: output.folder, entry: last, milliseconds: null })
            return
          }
          const start = performance.now()
          const job = { name, subject, stamp: stamp(artefact, subject, hash), draft, tools, files: others }
          const { value, problems: found } = await form.render(view, job)
          problems.push(...found)
          if (value === undefined) return
          const { bytes, pages = null } = value
          for (const misfit of value.misfits ?? []) misfits.push({ misfit, artefact: name, path })
          output.write(path, bytes)
          const about = {
            path,
            artefact: name,
            use: artefact.use,
            form: form.extension,
            pages,
            bytes: bytes.length,
          }
          const entry = { ...about, sha256: sha256(bytes), view: hash, key }
          tell({ folder: output.folder, entry, milliseconds: Math.round(performance.now() - start) })
        }
        return { urgency: form.urgency ?? 0, last: form.last ?? false, make }
      })
    })
  })

  try {
    const inOrder = tasks.toSorted((a, b) => b.urgency - a.urgency)
    await inTurn(inOrder.filter(task => !task.last))
    if (!hasErrors(problems)) await inTurn(inOrder.filter(task => task.last))
    for (const { subject, misfits } of editions) {
      if (misfits.length === 0) continue
      const found = misfitProblems(misfits, shownBy(artefacts, subject), subject)
      problems.push(...(draft ? found.map(problem => ({ ...problem, severity: 'warning' as const })) : found))
    }
    if (hasErrors(problems)) return { problems, files: [] }
    files.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    for (const { subject, output } of editions) {
      const entries = files.filter(file => file.folder === output.folder).map(file => file.entry)
      const { edition, language, settings } = subject
      const taken = output.commit({ edition, language, issued: settings.issued, files: entries })
      problems.push(...taken.problems)
    }
    if (hasErrors(problems)) return { problems, files: [] }
    return { problems, files }
  } finally {
    for (const { output } of editions) output.discard()
  }
}

/** The words of every artefact, by its name: the text at each address. */
const shownBy = (artefacts: ReadonlyMap<string, Artefact>, subject: Subject): Map<string, Shown> =>
  new Map(
    [...artefacts].map(([name, artefact]) => [
      name,
      new Map(lines(artefact.view(subject)).map(line => [line.at, line.text])),
    ]),
  )

interface Task {
  readonly urgency: number
  readonly last: boolean
  readonly make: () => Promise<void>
}

const factOf = ({ path, artefact, use, form, pages, bytes }: ManifestEntry): FileFact => ({
  path,
  artefact,
  use,
  form,
  pages,
  bytes,
})

const byPath = (a: FileFact, b: FileFact): number => (a.path < b.path ? -1 : 1)

const nameOf = ({ folder, entry }: BuiltFile): string => `${folder}/${entry.path}`
