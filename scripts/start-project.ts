import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadPackage } from './load-package.ts'
import { packageRoot } from './package-root.ts'
import { bad, type Checked, good } from './problem.ts'

const { parseDocument } = loadPackage('yaml') as typeof import('yaml')

/** What somebody says of a new compact; without an answer the starter's own words stand. */
export interface Answers {
  readonly title?: string
  readonly term?: string
  readonly organisation?: string
}

/**
 * Writes a compact to begin with into a folder, and gives the paths of its files there. `today` is its day of issue,
 * such as 2027-01-31. Where a compact is already, nothing is written.
 */
export function startProject(
  folder: string,
  { title, term, organisation }: Answers,
  today: string,
): Checked<string[]> {
  if (existsSync(join(folder, 'compact')))
    return bad({
      code: 'init/there',
      severity: 'error',
      place: undefined,
      what: `there is a compact in ${folder} already`,
      why: 'A new one would be written over it.',
      mend: 'Name another folder: `npx compact-press init ours`.',
    })
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('02-29', '02-28')
  const files = [
    { path: 'compact/compact.yaml', from: 'compact.yaml', values: { title, term } },
    {
      path: 'compact/editions/ours/edition.yaml',
      from: 'edition.yaml',
      values: { organisation, issued: today, review: inAYear },
    },
  ]
  for (const { path, from, values } of files) {
    const document = parseDocument(readFileSync(join(packageRoot, 'templates/starter', from), 'utf8'))
    for (const [key, value] of Object.entries(values)) if (value) document.set(key, value)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), document.toString({ lineWidth: 0 }), { flag: 'wx' })
  }
  return good(files.map(({ path }) => path))
}
