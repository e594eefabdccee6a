import { type FileMisfit, misfitProblems } from '../fit/misfit-problems.ts'
import { fileOf, type Making, make, type Order, type Product } from '../make.ts'
import type { FileFact } from '../model.ts'
import { bad, type Checked, distinct, good, hasErrors, type Problem } from '../problem.ts'
import { type FileRemark, remarkProblems } from '../remark-problems.ts'
import { inTurn } from '../tools/in-turn.ts'
import { shownLines } from '../views/shown-lines.ts'

/** Files by their names, each made once. What does not fit is an error, as in a build. */
export async function makeOrders(
  wanted: readonly Order[],
  making: Making,
  {
    files,
    onFile,
  }: {
    /** What a list may tell of. */
    readonly files?: readonly FileFact[]
    readonly onFile?: ((name: string, milliseconds: number) => void) | undefined
  },
): Promise<Checked<ReadonlyMap<string, Product>>> {
  const made = new Map<string, Product>()
  const problems: Problem[] = []
  const misfits: FileMisfit[] = []
  const remarks: FileRemark[] = []
  const once = [...new Map(wanted.map(one => [fileOf(one), one])).values()]
  await inTurn(
    once
      .sort((a, b) => (b.form.urgency ?? 0) - (a.form.urgency ?? 0))
      .map(one => ({
        async make() {
          const path = fileOf(one)
          const { value, problems: found } = await make(one, making, files)
          problems.push(...found)
          if (value === undefined) return
          misfits.push(...value.misfits.map(misfit => ({ misfit, artefact: one.name, path })))
          remarks.push(...value.entry.remarks.map(remark => ({ remark, path })))
          made.set(path, value)
          onFile?.(path, value.milliseconds ?? 0)
        },
      })),
  )
  const { subject } = making
  const shown = new Map(wanted.map(({ name, view }) => [name, shownLines(view, subject)]))
  problems.push(...remarkProblems(remarks, subject.origins))
  problems.push(...misfitProblems(misfits, shown, new Set(), subject))
  return hasErrors(problems) ? bad(...distinct(problems)) : good(made, problems)
}
