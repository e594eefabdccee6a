import { type FileMisfit, misfitProblems } from './fit/misfit-problems.ts'
import type { FileFact, Form, Job, Made, Subject, Titled, Tools } from './model.ts'
import type { PackItem } from './plan-pack.ts'
import { bad, type Checked, distinct, good, hasErrors, type Problem } from './problem.ts'
import { renderForm } from './render-form.ts'
import { inTurn } from './tools/in-turn.ts'
import { shownLines } from './views/shown-lines.ts'
import { stamp } from './views/stamp.ts'

/** A document in one of its forms. */
export interface Wanted extends PackItem {
  readonly form: Form<Titled>
}

/** Its name as a file: `poster.large.pdf`. */
export const fileOf = ({ name, form }: Wanted): string => `${name}.${form.extension}`

/** What is made from: the words and the tools, and the files that a list may tell of. */
export interface Making {
  readonly subject: Subject
  readonly tools: Tools
  readonly files: readonly FileFact[]
  readonly onFile?: ((name: string, milliseconds: number) => void) | undefined
}

export const jobOf = (item: PackItem, { subject, tools, files }: Making): Job => ({
  name: item.name,
  subject,
  stamp: stamp(item.artefact, subject, item.hash),
  printing: item.artefact.printing,
  draft: false,
  tools,
  files,
})

/** Documents by the names of their files, each made once. What does not fit is an error, as in a build. */
export async function makeItems(
  wanted: readonly Wanted[],
  making: Making,
): Promise<Checked<Map<string, Made>>> {
  const made = new Map<string, Made>()
  const problems: Problem[] = []
  const misfits: FileMisfit[] = []
  const once = [...new Map(wanted.map(one => [fileOf(one), one])).values()]
  await inTurn(
    once
      .sort((a, b) => (b.form.urgency ?? 0) - (a.form.urgency ?? 0))
      .map(one => ({
        async make() {
          const begin = performance.now()
          const { value, problems: found } = await renderForm(one.form, one.view, jobOf(one, making))
          problems.push(...found)
          if (value === undefined) return
          for (const misfit of value.misfits ?? [])
            misfits.push({ misfit, artefact: one.name, path: fileOf(one) })
          made.set(fileOf(one), value)
          making.onFile?.(fileOf(one), Math.round(performance.now() - begin))
        },
      })),
  )
  const shown = new Map(wanted.map(({ name, view }) => [name, shownLines(view, making.subject)]))
  problems.push(...misfitProblems(misfits, shown, new Set(), making.subject))
  return hasErrors(problems) ? bad(...distinct(problems)) : good(made, problems)
}
