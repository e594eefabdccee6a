import type { Remark } from './model.ts'
import type { Place, Problem } from './problem.ts'

/** Something worth saying of one file. */
export interface FileRemark {
  readonly remark: Remark
  /** The file's name. */
  readonly path: string
}

/** Remarks as Problems where their words stand today: one message for what is the same in many files. */
export function remarkProblems(
  remarks: readonly FileRemark[],
  origins: ReadonlyMap<string, Place>,
): Problem[] {
  const same = new Map<string, { readonly remark: Remark; readonly paths: Set<string> }>()
  for (const { remark, path } of remarks) {
    const key = JSON.stringify(remark)
    const one = same.get(key) ?? { remark, paths: new Set() }
    same.set(key, { ...one, paths: one.paths.add(path) })
  }
  return [...same.values()].map(({ remark, paths }) => {
    const { code, severity, at, what, why, mend } = remark
    const place = at.map(address => origins.get(address)).find(one => one !== undefined)
    const files = [...paths].sort()
    return { code, severity, place, what: `${namesOf(files)}: ${what}`, why, mend }
  })
}

const most = 3

const namesOf = (files: readonly string[]): string =>
  files.length <= most
    ? files.join(', ')
    : `${files.slice(0, most - 1).join(', ')} and ${files.length - most + 1} other files`
