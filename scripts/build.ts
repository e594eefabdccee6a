import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.ts'
import { unknownName } from './content/unknown-name.ts'
import { discover } from './discover.ts'
import type { Artefact, Stamp, Subject, Tools } from './model.ts'
import { hasErrors, type Problem } from './problem.ts'
import { hashFolder, hashOf, sha256 } from './tools/hash.ts'
import { type ManifestEntry, openOutput } from './tools/output.ts'

export interface BuildOptions {
  readonly edition?: string | undefined
  readonly theme?: string | undefined
  /** Names of artefacts; the others stay as the last build left them. */
  readonly only?: readonly string[] | undefined
  /** Make everything again, changed or not. */
  readonly force?: boolean | undefined
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

  const editions = subjects.map(subject => ({
    subject,
    output: openOutput(root, subject.edition, subject.language),
  }))
  const problems: Problem[] = [...found]
  const files: BuiltFile[] = []
  const tell = (file: BuiltFile): void => {
    files.push(file)
    options.onFile?.(file)
  }

  const tasks = editions.flatMap(({ subject, output }): Task[] => {
    const furniture = hashOf([
      subject.words,
      subject.theme,
      subject.settings,
      subject.logo,
      subject.compact.meta,
      subject.compact.alt,
      subject.direction,
    ])
    return [...artefacts].flatMap(([name, artefact]): Task[] => {
      if (options.only && !options.only.includes(name)) {
        const kept =
          output.previous?.files.filter(file => file.artefact === name && output.keep(file, true)) ?? []
        for (const entry of kept) files.push({ folder: output.folder, entry, milliseconds: null })
        return []
      }
      const view = artefact.view(subject)
      const hash = hashOf(view)
      return artefact.forms.flatMap((form): Task[] => {
        const path = `${name}.${form.extension}`
        const key = hashOf([program, hash, furniture, look('shared'), look(form.template)])
        const last = output.previous?.files.find(file => file.path === path)
        if (!options.force && last?.key === key && output.keep(last)) {
          tell({ folder: output.folder, entry: last, milliseconds: null })
          return []
        }
        const make = async (): Promise<void> => {
          const start = performance.now()
          const job = { name, subject, stamp: stamp(artefact, subject, hash), tools }
          const made = await form.render(view, job)
          problems.push(...made.problems)
          if (made.value === undefined) return
          const { bytes, pages = null } = made.value
          output.write(path, bytes)
          const about = { path, artefact: name, form: form.extension, pages, bytes: bytes.length }
          const entry = { ...about, sha256: sha256(bytes), view: hash, key }
          tell({ folder: output.folder, entry, milliseconds: Math.round(performance.now() - start) })
        }
        return [{ urgency: form.urgency ?? 0, make }]
      })
    })
  })

  try {
    await inTurn(tasks.toSorted((a, b) => b.urgency - a.urgency))
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

interface Task {
  readonly urgency: number
  readonly make: () => Promise<void>
}

const nameOf = ({ folder, entry }: BuiltFile): string => `${folder}/${entry.path}`

/** More would only wait in line for the browser, with all their pages in memory. */
const atOnce = 8

/** Works through the tasks in order, a few at once. A fault is thrown when the tasks under way have come to an end. */
async function inTurn(tasks: readonly Task[]): Promise<void> {
  const waiting = [...tasks]
  const hand = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      try {
        await task.make()
      } catch (error) {
        waiting.length = 0
        throw error
      }
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: atOnce }, hand))
  for (const one of hands) if (one.status === 'rejected') throw one.reason
}

function stamp({ code }: Artefact, { compact, settings, language }: Subject, hash: string): Stamp {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const { version, status } = compact.meta
  const [issued, review] = [settings.issued, settings.review].map(date => day.format(new Date(date)))
  return {
    code,
    organisation: settings.organisation.text,
    version,
    status,
    issued: issued ?? '',
    review: review ?? '',
    hash: hash.slice(0, 7),
  }
}
