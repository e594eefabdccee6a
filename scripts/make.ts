import type { Misfit } from './fit/misfit.ts'
import type { StepTaken } from './fit/sighting.ts'
import type {
  Artefact,
  EditionFurniture,
  FileFact,
  Form,
  Furniture,
  Subject,
  Templates,
  Titled,
  Tools,
} from './model.ts'
import { bad, type Checked, good, type Problem } from './problem.ts'
import { hashOf, sha256 } from './tools/hash.ts'
import type { KeptFiles } from './tools/kept-files.ts'
import type { Makers } from './tools/makers.ts'
import type { ManifestEntry } from './tools/manifest.ts'
import { officePrint } from './views/office-print.ts'
import { stamp } from './views/stamp.ts'
import { withPhrases } from './views/with-phrases.ts'

/** A document: its view, for an edition and perhaps for a room. */
export interface Item {
  readonly name: string
  readonly artefact: Artefact
  readonly view: Titled
  /** The hash of the view. */
  readonly hash: string
}

/** A document in one of its forms: one file. */
export interface Order extends Item {
  readonly form: Form<Titled>
}

/** What all files of an edition are made from and with. */
export interface Making {
  readonly subject: Subject
  /** The same edition in the second language of its sheets. */
  readonly beside?: Subject | undefined
  readonly furniture: EditionFurniture
  readonly templates: Templates
  /** The hash of a folder under templates/. */
  readonly look: (template: string) => string
  readonly tools: Tools
  readonly makers: Makers
  /** What there is already; nothing where all is to be made again. */
  readonly kept: KeptFiles | undefined
}

/** A file, made now or found made. */
export interface Product {
  readonly entry: ManifestEntry
  readonly bytes: Uint8Array
  readonly misfits: readonly Misfit[]
  /** How long it took; null where the last build's file still holds. */
  readonly milliseconds: number | null
}

/** Its name as a file: `poster.large.pdf`. */
export const fileOf = ({ name, form }: Pick<Order, 'name' | 'form'>): string => `${name}.${form.extension}`

/**
 * Makes a file, unless what was kept is the same. That is asked twice: first whether anything has changed that it may
 * hang on, which costs next to nothing; if so, its page is written, and only where the page has changed is it printed
 * again. `files` are the edition's others, for a form that tells of them.
 */
export async function make(
  order: Order,
  making: Making,
  files: readonly FileFact[] = [],
): Promise<Checked<Product>> {
  const { name, artefact, form, view, hash } = order
  const { templates, tools, kept } = making
  const start = performance.now()
  const path = fileOf(order)
  const { printing } = artefact
  const own = {
    name,
    printing,
    template: form.template ?? name,
    files,
    stamp: stamp(artefact, making.subject, hash, making.beside),
  }
  const key = hashOf([
    making.makers.whole,
    surroundings(making),
    making.look('shared'),
    making.look('forms'),
    making.look(own.template),
    hash,
    own,
  ])
  const before = kept?.find(path)
  const found = (entry: ManifestEntry): Checked<Product> | undefined => {
    const bytes = kept?.read(entry)
    return bytes && good({ entry, bytes, misfits: [], milliseconds: null })
  }
  if (before?.key === key) {
    const same = found(before)
    if (same) return same
  }
  const furniture = furnitureOf(order, making, files)
  const page = withPhrases(making.subject, () => form.page(view, furniture, templates))
  if (page.value === undefined) return bad(...page.problems)
  const about = {
    ...factOf(order, making),
    draft: furniture.draft,
    page: hashOf([making.makers.ofPages(), page.value]),
    key,
  }
  if (before?.page === about.page) {
    const { pages, bytes, remarks, steps = [], sha256: sum } = before
    const same = found({ ...about, pages, bytes, remarks, ...taken(steps), sha256: sum })
    if (same) return same
  }
  const { value: made, problems } = await form.make(page.value, tools)
  const told = [...page.problems, ...problems].map(problem => named(problem, path))
  if (made === undefined) return bad(...told)
  const { bytes, pages = null, misfits = [], remarks = [], steps = [] } = made
  const entry = { ...about, pages, bytes: bytes.length, remarks, ...taken(steps), sha256: sha256(bytes) }
  return good({ entry, bytes, misfits, milliseconds: Math.round(performance.now() - start) }, told)
}

/** Most files need none. */
const taken = (steps: readonly StepTaken[]): Pick<ManifestEntry, 'steps'> =>
  steps.length > 0 ? { steps } : {}

/** What surrounds a document. */
export const furnitureOf = (
  { name, artefact, hash }: Item,
  { furniture, subject, beside }: Pick<Making, 'furniture' | 'subject' | 'beside'>,
  files: readonly FileFact[],
): Furniture => ({
  ...furniture,
  name,
  stamp: stamp(artefact, subject, hash, beside),
  printing: artefact.printing,
  files,
})

/** What others may tell of a file before it is there. */
export const factOf = (order: Omit<Order, 'view'>, { furniture }: Pick<Making, 'furniture'>): FileFact => {
  const { name, artefact, form, hash } = order
  const { code, use, front } = artefact
  const { kind, extension, press = null } = form
  const printing = officePrint(form, artefact, furniture.sheets)
  return {
    path: fileOf(order),
    artefact: name,
    code,
    use,
    ...(front && { front }),
    kind,
    extension,
    view: hash,
    printing,
    press,
    pages: null,
    bytes: null,
  }
}

const known = new WeakMap<EditionFurniture, string>()

/** The hash of what surrounds every document of an edition: large, and the same for all of them. */
function surroundings({ furniture }: Making): string {
  const hash = known.get(furniture) ?? hashOf(furniture)
  known.set(furniture, hash)
  return hash
}

/** What the browser failed over is told with the name of the file. */
const named = (problem: Problem, path: string): Problem =>
  ['browser/late', 'browser/died'].includes(problem.code)
    ? { ...problem, what: `${path}: ${problem.what}` }
    : problem
