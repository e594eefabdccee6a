import type { BuildOptions, BuiltFile } from './build.ts'
import type { FileMisfit } from './fit/misfit-problems.ts'
import type { Artefact, FileFact, Form, Subject, Titled, Tools } from './model.ts'
import type { Problem } from './problem.ts'
import { renderForm } from './render-form.ts'
import { hashOf, sha256 } from './tools/hash.ts'
import type { ManifestEntry } from './tools/manifest.ts'
import type { Output } from './tools/output.ts'
import { stamp } from './views/stamp.ts'

/** One edition's part of a build, and what it has come to so far. */
export interface EditionBuild {
  readonly subject: Subject
  readonly output: Output
  readonly files: BuiltFile[]
  readonly problems: Problem[]
  readonly misfits: FileMisfit[]
}

/** What a build has for all its editions. */
export interface Workshop {
  readonly artefacts: ReadonlyMap<string, Artefact>
  readonly options: BuildOptions
  readonly tools: Tools
  /** The hash of the program and the browser. */
  readonly program: string
  /** The hash of a folder of templates. */
  readonly look: (template: string) => string
}

/** A file to make. */
export interface Task {
  readonly urgency: number
  readonly last: boolean
  readonly make: () => Promise<void>
}

/**
 * The files to make of one edition. What has not changed is taken over when its turn comes; what `only` leaves out
 * is taken over as it is.
 */
export function planEdition(edition: EditionBuild, workshop: Workshop): Task[] {
  const { subject, output, files, problems, misfits } = edition
  const { artefacts, options, tools, program, look } = workshop
  const draft = options.draft ?? false
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
  const tell = (entry: ManifestEntry, milliseconds: number | null): void => {
    const file = { folder: output.folder, entry, milliseconds }
    files.push(file)
    if (!isLeftOut(entry.artefact)) options.onFile?.(file)
  }
  const isLeftOut = (name: string): boolean => options.only !== undefined && !options.only.includes(name)

  const items = [...artefacts].map(([name, artefact]) => {
    const view = artefact.view(subject)
    return { name, artefact: madeIn(subject, artefact), view, hash: hashOf(view) }
  })
  for (const { name, artefact } of items.filter(item => isLeftOut(item.name))) {
    const kept =
      output.previous?.files.filter(
        file =>
          file.artefact === name &&
          artefact.forms.some(form => form.extension === file.form) &&
          output.keep(file, true),
      ) ?? []
    // An older build may have told less of its files than this one does.
    for (const entry of kept) tell({ ...entry, code: artefact.code, use: artefact.use }, null)
    if (!draft && kept.some(entry => entry.draft)) problems.push(stillDraft(name, output.folder))
  }

  const isThere = (path: string): boolean => files.some(file => file.entry.path === path)
  /** What is made last is made all at once: none of it can tell how big another is. */
  const coming = items.flatMap(({ name, artefact: { code, use, forms }, hash }) =>
    forms
      .filter(form => form.last && (!isLeftOut(name) || isThere(`${name}.${form.extension}`)))
      .map(({ extension }): FileFact => {
        const path = `${name}.${extension}`
        return { path, artefact: name, code, use, form: extension, view: hash, pages: null, bytes: null }
      }),
  )
  const facts = (): FileFact[] => {
    const later = new Set(coming.map(fact => fact.path))
    const finished = files.map(file => file.entry).filter(entry => !later.has(entry.path))
    return [...finished.map(factOf), ...coming].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  return items
    .filter(item => !isLeftOut(item.name))
    .flatMap(({ name, artefact, view, hash }) =>
      artefact.forms.map((form: Form<Titled>): Task => {
        const path = `${name}.${form.extension}`
        const make = async (): Promise<void> => {
          const others = form.last ? facts() : []
          const key = hashOf([program, hash, furniture, look('shared'), look(form.template), others])
          const before = output.previous?.files.find(file => file.path === path && file.artefact === name)
          if (!options.force && !draft && before?.key === key && output.keep(before)) {
            problems.push(...before.warnings)
            tell(before, null)
            return
          }
          const start = performance.now()
          const { code, use, printing } = artefact
          const mark = stamp(artefact, subject, hash)
          const job = { name, subject, stamp: mark, printing, draft, tools, files: others }
          const { value, problems: found } = await renderForm(form, view, job)
          problems.push(...found)
          if (value === undefined) return
          const { bytes, pages = null } = value
          for (const misfit of value.misfits ?? []) misfits.push({ misfit, artefact: name, path })
          output.write(path, bytes)
          const about = { path, artefact: name, code, use, form: form.extension, view: hash, pages }
          tell(
            { ...about, bytes: bytes.length, draft, warnings: found, sha256: sha256(bytes), key },
            Math.round(performance.now() - start),
          )
        }
        return { urgency: form.urgency ?? 0, last: form.last ?? false, make }
      }),
    )
}

/** An artefact with the forms that can be set in a language. */
const madeIn = ({ direction }: Subject, artefact: Artefact): Artefact =>
  direction === 'ltr' ? artefact : { ...artefact, forms: artefact.forms.filter(form => form.turns) }

const factOf = ({ path, artefact, code, use, form, view, pages, bytes }: ManifestEntry): FileFact => ({
  path,
  artefact,
  code,
  use,
  form,
  view,
  pages,
  bytes,
})

const stillDraft = (name: string, folder: string): Problem => ({
  code: 'output/still-draft',
  severity: 'warning',
  place: undefined,
  what: `the files of ${name} in ${folder} still carry the mark of a draft`,
  why: 'They were built with `--draft`, and `--only` leaves them as they are.',
  mend: 'Build once more without `--only`.',
})
