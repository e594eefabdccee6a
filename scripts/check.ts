import { join } from 'node:path'
import type { Files } from './content/files.ts'
import { type Loaded, load, type Wanted } from './content/load.ts'
import { lookAtLogos } from './content/logo/look-at-logos.ts'
import { discover } from './discover.ts'
import { moduleNames } from './module-names.ts'
import { concerns, distinct, type Problem } from './problem.ts'
import type { Rule } from './rule.ts'
import { strangeItems } from './strange-items.ts'
import { toldOnce } from './told-once.ts'
import { untranslated } from './untranslated.ts'

/** The subjects in whose way no error stands, and everything worth saying. */
export type Found = Pick<Loaded, 'subjects' | 'problems'>

/** Reads and validates the compact and runs every rule on what is clean: what `check` reports and `build` starts with. */
export async function check(files: Files, wanted: Wanted = {}): Promise<Found> {
  // Asked for first, because files are read in another thread.
  const rulesSoon = discover<Rule>(join(import.meta.dirname, 'rules'))
  const { subjects, problems, known } = await lookAtLogos(load(files, wanted))
  const rules = [...(await rulesSoon).values()]
  const found = toldOnce(
    known.map(one => ({
      owner: { edition: one.edition, language: one.language },
      problems: distinct(rules.flatMap(rule => rule({ ...one, today: wanted.today }))),
    })),
  )
  const all = [
    ...problems,
    ...found,
    ...untranslated(known),
    ...distinct(strangeItems(subjects, documents())),
  ]
  if (all.length === 0 && subjects.length === 0) return { subjects, problems: [nothingThere] }
  const errors = all.filter(one => one.severity === 'error')
  return {
    subjects: subjects.filter(
      ({ edition, language }) => !errors.some(one => concerns(one, edition, language)),
    ),
    problems: all,
  }
}

const documents = (): readonly string[] => moduleNames(join(import.meta.dirname, 'artefacts'))

const nothingThere: Problem = {
  code: 'load/nothing',
  severity: 'error',
  place: undefined,
  what: 'there is no edition to build',
  mend: 'Put back compact/editions/everyone, or copy an edition from the repository.',
}
