import { join } from 'node:path'
import type { Files } from './content/files.ts'
import { type Loaded, load, type Wanted } from './content/load.ts'
import { discover } from './discover.ts'
import { leftOut } from './left-out.ts'
import type { Subject } from './model.ts'
import { distinct, hasErrors, type Problem } from './problem.ts'

/** A cross-field or wording rule, found in scripts/rules. It looks at one edition in one language. */
export type Rule = (subject: Subject) => Problem[]

/** Reads and validates the compact and runs every rule: what `check` reports and `build` starts with. */
export async function check(files: Files, wanted: Wanted = {}): Promise<Loaded> {
  // Asked for first, because files are read in another thread.
  const rulesSoon = discover<Rule>(join(import.meta.dirname, 'rules'))
  const { subjects, problems } = load(files, wanted)
  const rules = await rulesSoon
  if (hasErrors(problems)) return { subjects: [], problems }
  const found = subjects.flatMap(subject => [...rules.values()].flatMap(rule => rule(subject)))
  found.push(...(await leftOut(subjects)))
  const all = distinct([...problems, ...found])
  if (all.length === 0 && subjects.length === 0) return { subjects, problems: [nothingThere] }
  return { subjects: hasErrors(all) ? [] : subjects, problems: all }
}

const nothingThere: Problem = {
  code: 'load/nothing',
  severity: 'error',
  place: undefined,
  what: 'there is no edition to build',
  mend: 'Put back compact/editions/everyone, or copy an edition from the repository.',
}
