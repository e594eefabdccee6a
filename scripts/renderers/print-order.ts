import type { Artefact, Form, Job, Line, Titled } from '../model.ts'
import { officePrint } from '../views/office-print.ts'
import { phrase } from '../views/phrase.ts'
import { type PrintGroup, type PrintItem, printGroups } from '../views/print-groups.ts'

/** What a list of things to print counts. */
export interface Counted extends Titled {
  /** How many of each document are needed; nothing where nobody has counted. */
  readonly counts: Readonly<Record<string, number>>
}

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
    form.render({ ...view, groups: printGroups(printItems(view.counts, await artefacts(), job)) }, job),
})

function printItems(
  counts: Counted['counts'],
  artefacts: ReadonlyMap<string, Artefact>,
  { subject, files }: Job,
): PrintItem[] {
  return files.flatMap(({ path, artefact: name, form, pages }) => {
    const artefact = artefacts.get(name)
    const print = artefact && officePrint(artefact, subject)
    if (artefact === undefined || print?.form.extension !== form) return []
    const item: Line = phrase(subject.words, `item_${name.replaceAll('-', '_')}`)
    const count = counts[name] ?? null
    return [
      {
        artefact: name,
        name: item,
        code: artefact.code,
        path,
        pages: pages ?? 1,
        printing: print.printing,
        count,
      },
    ]
  })
}
