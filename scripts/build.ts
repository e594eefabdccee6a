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
  const artefacts = await discover<Artefact>(join(scripts, 'artefacts'))
  const strangers = (options.only ?? []).filter(name => !artefacts.has(name))
  if (strangers.length > 0)
    return {
      problems: strangers.map(name => unknownName('artefact', name, [...artefacts.keys()])),
      files: [],
    }
  tools.warm()
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
  const makeEdition = async ({ subject, output }: (typeof editions)[number]): Promise<BuiltFile[]> => {
    const tasks = [...artefacts].flatMap(([name, artefact]) => {
      if (options.only && !options.only.includes(name)) return keepAll(name)
      const view = artefact.view(subject)
      const hash = hashOf(view)
      const furniture = hashOf([
        subject.words,
        subject.theme,
        subject.settings,
        subject.logo,
        subject.compact.meta,
      ])
      return browserFirst(artefact.forms).map(async (form): Promise<BuiltFile[]> => {
        const path = `${name}.${form.extension}`
        const key = hashOf([
          program,
          hash,
          furniture,
          look('shared'),
          look(form.template),
          form.also?.map(look),
        ])
        const last = output.previous?.files.find(file => file.path === path)
        if (!options.force && last?.key === key && output.keep(last))
          return [tell({ folder: output.folder, entry: last, milliseconds: null })]
        const start = performance.now()
        const made = await form.render(view, { name, subject, stamp: stamp(artefact, subject, hash), tools })
        problems.push(...made.problems)
        if (made.value === undefined) return []
        const { bytes, pages = null } = made.value
        output.write(path, bytes)
        const entry = {
          path,
          artefact: name,
          form: form.extension,
          pages,
          bytes: bytes.length,
          sha256: sha256(bytes),
          view: hash,
          key,
        }
        return [tell({ folder: output.folder, entry, milliseconds: Math.round(performance.now() - start) })]
      })
    })
    return (await allOrFirstFault(tasks)).flat().sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))

    function keepAll(name: string): Promise<BuiltFile[]>[] {
      const kept = output.previous?.files.filter(file => file.artefact === name && output.keep(file)) ?? []
      return kept.map(async entry => [{ folder: output.folder, entry, milliseconds: null }])
    }
  }
  const tell = (file: BuiltFile): BuiltFile => {
    options.onFile?.(file)
    return file
  }

  try {
    const made = await allOrFirstFault(editions.map(makeEdition))
    if (hasErrors(problems)) return { problems, files: [] }
    for (const [index, { subject, output }] of editions.entries()) {
      const files = (made[index] ?? []).map(file => file.entry)
      output.commit({
        edition: subject.edition,
        language: subject.language,
        issued: subject.settings.issued,
        files,
      })
    }
    return { problems, files: made.flat() }
  } finally {
    for (const { output } of editions) output.discard()
  }
}

/** Like `Promise.all`, but lets the others come to an end first: the browser closes only when nobody uses it. */
async function allOrFirstFault<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}

/** What goes through the browser is sent there first; the rest is made while it prints. */
const browserFirst = <F extends { extension: string }>(forms: readonly F[]): F[] =>
  forms.toSorted((a, b) => Number(b.extension === 'pdf') - Number(a.extension === 'pdf'))

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
