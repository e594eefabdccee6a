import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import type { Files, Refused } from './files.ts'

/** What a version of the compact is made of: words and themes, schemas and logos. */
const folders = ['compact', 'templates']

/**
 * A project as git keeps it at a revision, such as `HEAD~3`, `v1.2` or the start of a hash: all read at once, with two
 * processes. `root` may lie deeper in the repository than its top.
 */
export function gitFiles(root: string, revision: string): Checked<Files> {
  // Git would take it for an option.
  if (revision.startsWith('-') || revision === '') return bad(noRevision(revision, 'fatal: no such name'))
  const tree = git(root, ['ls-tree', '-r', '-z', '-l', revision, '--', ...folders])
  if (tree.error !== undefined) return bad(noGit)
  const said = tree.stderr.toString()
  if (tree.status !== 0)
    return bad(said.includes('not a git repository') ? noRepository : noRevision(revision, said))
  const entries = tree.stdout
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const [, mode = '', , id = '', path = ''] = /^(\d+) (\w+) (\w+) +\S+\t([\s\S]*)$/.exec(line) ?? []
      return path === '' ? [] : [{ path, id, isFile: mode.startsWith('100') }]
    })
  const bodies = bodiesOf(
    root,
    entries.filter(one => one.isFile).map(one => one.id),
  )
  const known = new Map(entries.map(({ path, id }) => [path, bodies.get(id)]))
  return good({
    read: (path, most) => {
      if (!known.has(path)) return isFolder(known, path) ? { refused: 'folder' } : undefined
      return refusal(known.get(path), most) ?? known.get(path)
    },
    list: folder => {
      const start = posix.join(folder, '/')
      const inside = [...known.keys()].filter(path => path.startsWith(start))
      return [...new Set(inside.map(path => path.slice(start.length).split('/')[0] ?? ''))].sort((a, b) =>
        a < b ? -1 : 1,
      )
    },
  })
}

/** Links and whole other repositories are kept as something else than a file. */
function refusal(body: Uint8Array | undefined, most = Number.POSITIVE_INFINITY): Refused | undefined {
  if (body === undefined) return { refused: 'special' }
  return body.length > most ? { refused: 'large', bytes: body.length } : undefined
}

const isFolder = (known: ReadonlyMap<string, unknown>, path: string): boolean =>
  [...known.keys()].some(one => one.startsWith(`${path}/`))

/** The contents of many objects by one process, which writes `<id> blob <bytes>`, a line end, and the bytes of each. */
function bodiesOf(root: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  const { stdout, status, stderr } = git(root, ['cat-file', '--batch'], ids.map(id => `${id}\n`).join(''))
  if (status !== 0) throw new Error(`git cat-file: ${stderr.toString().trim()}`)
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at)
    const [id = '', , size = ''] = stdout.subarray(at, end).toString('latin1').split(' ')
    found.set(id, stdout.subarray(end + 1, end + 1 + Number(size)))
    at = end + 2 + Number(size)
  }
  return found
}

const git = (root: string, commands: readonly string[], input?: string) =>
  spawnSync('git', commands, {
    cwd: root,
    // What it says is looked at, so it has to say it in one language.
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1e9,
    windowsHide: true,
    ...(input && { input }),
  })

const problem = (code: string, what: string, mend: string): Problem => ({
  code: `git/${code}`,
  severity: 'error',
  place: undefined,
  what,
  mend,
})

const noGit = problem(
  'no-git',
  'git could not be started, and earlier versions are kept by it',
  'Install git, or leave the version out.',
)

const noRepository = problem(
  'no-repository',
  'this folder is not kept by git, so there are no earlier versions of it',
  'Run it in a copy that was made with `git clone`.',
)

const noRevision = (revision: string, said: string): Problem => ({
  ...problem(
    'no-revision',
    `git knows no version \`${revision.slice(0, 60)}\``,
    'Use a name that `git log` or `git tag` shows. A copy that was made with `--depth` may not have it.',
  ),
  why: `Git said: ${said.split('\n')[0]}`,
})
