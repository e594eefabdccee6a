import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import type { Subject } from '../../scripts/model.ts'

/** The content that a project's documents were made from. */
export function subjectOf(root: string, edition: string): Subject {
  const { subjects, problems } = load(diskFiles(root), { edition })
  if (subjects[0] === undefined) throw new Error(JSON.stringify(problems[0]))
  return subjects[0]
}
