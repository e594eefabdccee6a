import { join } from 'node:path'
import { type FileMisfit, misfitProblems } from './fit/misfit-problems.ts'
import { itemOf } from './item-of.ts'
import { madeOf } from './made-of.ts'
import { factOf, fileOf, type Item, type Making, make, type Order } from './make.ts'
import type { Artefact, FileFact, Templates, Tools } from './model.ts'
import { distinct, hasErrors, type Problem } from './problem.ts'
import { type FileRemark, remarkProblems } from './remark-problems.ts'
import type { Rendition } from './renditions.ts'
import { inTurn } from './tools/in-turn.ts'
import { keptFiles } from './tools/kept-files.ts'
import type { Makers } from './tools/makers.ts'
import type { ManifestEntry } from './tools/manifest.ts'
import type { Output } from './tools/output.ts'
import { remembering } from './tools/remembering.ts'
import { editionFurniture } from './views/edition-furniture.ts'
import { shownLines } from './views/shown-lines.ts'

export interface EditionOptions {
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

/** An edition in one language, in its fresh folder. */
export interface BuiltEdition {
  readonly files: readonly BuiltFile[]
  readonly problems: readonly Problem[]
}

/** What a build has for all its editions. */
export interface Workshop {
  readonly root: string
  readonly artefacts: ReadonlyMap<string, Artefact>
  readonly tools: Tools
  readonly templates: Templates
  readonly look: (template: string) => string
  readonly makers: Makers
  readonly options: EditionOptions
}

/**
 * Makes the files of one edition in one language into its fresh folder: what has not changed is taken over, and what
 * `only` leaves out stays as it is. Nothing is committed.
 */
export async function buildEdition(
  { subject, beside }: Rendition,
  output: Output,
  workshop: Workshop,
): Promise<BuiltEdition> {
  const { options } = workshop
  const { artefacts, problems: silent } = madeOf({ subject, beside }, workshop)
  const draft = options.draft ?? false
  const kept = keptFiles(join(workshop.root, output.folder))
  const making: Making = {
    ...workshop,
    subject,
    beside,
    furniture: editionFurniture(subject, draft, beside),
    tools: remembering(workshop.tools),
    kept: options.force || draft ? undefined : kept,
  }
  const files: BuiltFile[] = []
  const problems: Problem[] = [...silent]
  const misfits: FileMisfit[] = []
  const remarks: FileRemark[] = []
  const isLeftOut = (name: string): boolean => options.only !== undefined && !options.only.includes(name)
  const tell = (entry: ManifestEntry, milliseconds: number | null): void => {
    const file = { folder: output.folder, entry, milliseconds }
    files.push(file)
    if (!isLeftOut(entry.artefact)) options.onFile?.(file)
  }

  for (const [name, artefact] of artefacts) {
    if (!isLeftOut(name)) continue
    const left = artefact.forms.flatMap(form => {
      const entry = kept.find(fileOf({ name, form }))
      if (entry === undefined || !output.keep(entry.path)) return []
      // The program may know more of it than the one that made it.
      const { pages, bytes, view } = entry
      return [{ ...entry, ...factOf({ name, artefact, form, hash: view }, making), pages, bytes }]
    })
    for (const entry of left) tell(entry, null)
    if (!draft && left.some(entry => entry.draft)) problems.push(stillDraft(name, output.folder))
  }
  const items = [...artefacts]
    .filter(([name]) => !isLeftOut(name))
    .flatMap(([name, artefact]): Item[] => {
      const item = itemOf(name, artefact, subject, { beside })
      problems.push(...item.problems)
      return item.value ? [item.value] : []
    })
  const orders = items.flatMap(item => item.artefact.forms.map((form): Order => ({ ...item, form })))

  const work = async (order: Order, others: readonly FileFact[] = []): Promise<void> => {
    const { value, problems: found } = await make(order, making, others)
    problems.push(...found)
    if (value === undefined) return
    const { entry, bytes, milliseconds } = value
    const { path, artefact } = entry
    misfits.push(...value.misfits.map(misfit => ({ misfit, artefact, path })))
    remarks.push(...entry.remarks.map(remark => ({ remark, path })))
    if (milliseconds !== null || !output.keep(path)) output.write(path, bytes)
    tell(entry, milliseconds)
  }
  const first = orders.filter(({ form }) => !form.last)
  await inTurn(
    first
      .sort((a, b) => (b.form.urgency ?? 0) - (a.form.urgency ?? 0))
      .map(order => ({ make: () => work(order) })),
  )
  if (!hasErrors(problems)) {
    const others = [...files.map(({ entry }) => toldOf(entry, artefacts)), ...comingOf(orders, making)]
    const told = others.sort((a, b) => (a.path < b.path ? -1 : 1))
    await inTurn(orders.filter(({ form }) => form.last).map(order => ({ make: () => work(order, told) })))
  }

  problems.push(...remarkProblems(remarks, subject.origins))
  if (misfits.length > 0)
    problems.push(...misfitsOf(misfits, files, { subject, beside }, { artefacts, options }))
  return { files, problems: distinct(problems) }
}

/** What is made last is made all at once: none of it can tell how big another is. */
const comingOf = (orders: readonly Order[], making: Making): FileFact[] =>
  orders.filter(({ form }) => form.last).map(order => factOf(order, making))

/** What a finished file tells of itself to those that are made last. One that was itself made last tells as little as they do. */
function toldOf(entry: ManifestEntry, artefacts: Workshop['artefacts']): FileFact {
  const { path, artefact, code, use, front, kind, extension, view, printing, press } = entry
  const form = artefacts.get(artefact)?.forms.find(one => one.extension === extension)
  const { pages, bytes } = form?.last ? { pages: null, bytes: null } : entry
  const own = { path, artefact, code, use, kind, extension, view, printing, press, pages, bytes }
  return front ? { ...own, front } : own
}

/** What does not fit, as Problems: errors, or warnings of a draft. */
function misfitsOf(
  misfits: readonly FileMisfit[],
  files: readonly BuiltFile[],
  { subject, beside }: Pick<Rendition, 'subject' | 'beside'>,
  { artefacts, options }: Pick<Workshop, 'artefacts' | 'options'>,
): Problem[] {
  const { words } = editionFurniture(subject, false, beside)
  const views = [...artefacts].flatMap(([name, artefact]) => {
    const { value } = itemOf(name, artefact, subject, { beside })
    return value ? [[name, shownLines(value.view, { words })] as const] : []
  })
  // Only of what was laid out, now or by the last build from the same words, can it be said that a line fits.
  const laidOut = files
    .filter(({ entry }) => entry.kind === 'office' && (options.only?.includes(entry.artefact) ?? true))
    .map(({ entry }) => entry.artefact)
  const found = misfitProblems(misfits, new Map(views), new Set(laidOut), subject)
  return options.draft ? found.map(problem => ({ ...problem, severity: 'warning' })) : found
}

const stillDraft = (name: string, folder: string): Problem => ({
  code: 'output/still-draft',
  severity: 'warning',
  place: undefined,
  what: `the files of ${name} in ${folder} still carry the mark of a draft`,
  why: 'They were built with `--draft`, and `--only` leaves them as they are.',
  mend: 'Build once more without `--only`.',
})
