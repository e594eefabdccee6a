import type { Artefact, Form, Job, Line, Titled } from '../model.ts'
import { officePrint } from '../views/office-print.ts'
import { phrase } from '../views/phrase.ts'
import { type PrintGroup, type PrintItem, printGroups } from '../views/print-groups.ts'

/** What a list of things to print counts. */
export interface Counted extends Titled {
  /** How many of each document are needed; nothing where nobody has counted. */
  readonly counts: Readonly<Record<string, number>>
  /** How many sets in large print. */
  readonly largeSets: number
}

/** Long, and read at a table: both sides, and a staple. */
export const largePrintPrinting = { paper: 'A4', sides: 'long', stock: 'plain', finish: 'staple' } as const

/**
 * A form that tells how everything else is printed: made last, when it is known how many pages there are.
 * `artefacts` is everything that there is; what an office prints says so itself.
 */
export const printOrder = <View extends Counted>(
  form: Form<View & { readonly groups: readonly PrintGroup[] }>,
  artefacts: () => Promise<ReadonlyMap<string, Artefact>>,
): Form<View> => ({
  ...form,
  last: true,
  render: async (view, job) =>
    form.render({ ...view, groups: printGroups(printItems(view, await artefacts(), job)) }, job),
})

function printItems(
  { counts, largeSets }: Counted,
  artefacts: ReadonlyMap<string, Artefact>,
  { subject, files }: Job,
): PrintItem[] {
  return files.flatMap(({ path, artefact: name, form, pages }) => {
    const artefact = artefacts.get(name)
    const office = artefact && officePrint(artefact, subject)
    // What is made last does not know its own pages, and nobody orders a list of what to order.
    if (artefact === undefined || office === undefined || pages === null) return []
    const item: Line = phrase(subject.words, `item_${name.replaceAll('-', '_')}`)
    const about = { artefact: name, name: item, code: artefact.code, path, form, pages }
    if (form === office.form.extension)
      return [{ ...about, printing: office.printing, count: counts[name] ?? null }]
    return form === 'large.pdf' && largeSets > 0
      ? [{ ...about, printing: largePrintPrinting, count: largeSets }]
      : []
  })
}
