import type { Subject } from '../model.ts'
import type { Problem } from '../problem.ts'
import { lineName } from './line-name.ts'
import type { Misfit } from './misfit.ts'
import { tellMisfit } from './tell-misfit.ts'

/** A misfit in one file. */
export interface FileMisfit {
  readonly misfit: Misfit
  readonly artefact: string
  /** The file's name, such as `poster.large.pdf`. */
  readonly path: string
}

/** The words of an artefact: the text at each address. */
export type Shown = ReadonlyMap<string, string>

/**
 * What does not fit as Problems, each at the YAML line that caused it; says where the same line does fit.
 * `shown` by artefact, for the same subject; `laidOut` names those that have been looked at.
 */
export function misfitProblems(
  misfits: readonly FileMisfit[],
  shown: ReadonlyMap<string, Shown>,
  laidOut: ReadonlySet<string>,
  subject: Subject,
): Problem[] {
  const traced = misfits.map(one => ({ ...one, at: addressOf(one, shown.get(one.artefact)) }))
  return worstOfEach(traced).map(({ misfit, artefact, at, files }) => {
    const elsewhere = [...laidOut].filter(
      name =>
        name !== artefact &&
        at !== undefined &&
        // Fixed phrases and addresses stand everywhere.
        !/^(language|edition)\//.test(at) &&
        shown.get(name)?.has(at) &&
        !traced.some(other => other.artefact === name && other.at === at),
    )
    const fits = elsewhere.map(name => `the ${name.replaceAll('-', ' ')}`)
    const words = at === undefined ? ('text' in misfit ? `“${misfit.text}”` : '') : lineName(at)
    const { code, what, why, mend } = tellMisfit(misfit, words, namesOf(files), fits)
    const { origins } = subject
    // What stands at a foot is the short name, where there is one.
    const short = misfit.kind === 'stamp' ? origins.get('edition/short_name') : undefined
    const place = short ?? (at === undefined ? undefined : origins.get(at))
    return { code: `fit/${code}`, severity: 'error', place, what, why, mend }
  })
}

type Traced = FileMisfit & { readonly at: string | undefined }

/** The worst of several, and the files in which they are. */
interface Worst extends Traced {
  readonly files: readonly string[]
}

/**
 * One of each kind for a line: the same words on each of four cards, and in each of five files, are one thing to mend.
 * What comes of words that are too many, such as a page more, is told only where nothing else explains it.
 */
function worstOfEach(traced: readonly Traced[]): Worst[] {
  const of = (tells: (misfit: Misfit) => boolean): Set<string> =>
    new Set(traced.filter(({ misfit }) => tells(misfit)).map(one => one.artefact))
  const explained = of(misfit => 'text' in misfit)
  const overfull = of(({ kind }) => kind === 'cut' || kind === 'wide')
  const worst = new Map<string, Worst>()
  for (const one of traced) {
    const { misfit, artefact, path, at } = one
    if (misfit.kind === 'pages' && explained.has(artefact)) continue
    if (comesOfOthers(misfit) && overfull.has(artefact)) continue
    // What is wrong with a page, and not with words, is another thing in every file.
    const line = misfit.kind === 'pages' ? path : (at ?? ('text' in misfit ? misfit.text : path))
    const key = JSON.stringify([misfit.kind, line])
    const before = worst.get(key)
    const files = before?.files ?? []
    if (before === undefined || size(misfit) > size(before.misfit))
      worst.set(key, { ...one, files: files.includes(path) ? files : [...files, path] })
    else if (!files.includes(path)) worst.set(key, { ...before, files: [...files, path] })
  }
  return [...worst.values()]
}

/** Words that have no room stand over drawings and stamps, make a page dark, run off it, and tear what comes after them. */
function comesOfOthers(misfit: Misfit): boolean {
  switch (misfit.kind) {
    case 'faint':
    case 'ink':
    case 'torn-row':
      return true
    case 'stamp':
      return !misfit.missing.includes('code')
    case 'edge':
      return misfit.near < 0
    default:
      return false
  }
}

/** The one that most people have comes first: its name is the shortest. */
function namesOf(files: readonly string[]): string {
  const [first = '', second, ...more] = files.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  if (second === undefined) return first
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} other files`
}

const size = (misfit: Misfit): number => (misfit.kind === 'cut' ? (misfit.tooMany ?? 0) : 0)

/** Words carry their address into every page that is looked at. A page too many is put down to the longest line. */
function addressOf({ misfit }: FileMisfit, lines: Shown = new Map()): string | undefined {
  if (misfit.kind === 'pages')
    return (
      [...lines]
        // Of the fixed phrases most stand on other pages, and what a drawing says is not seen.
        .filter(([at]) => !at.startsWith('language/words/') && !at.includes('/alt/'))
        .reduce<readonly [string | undefined, string]>(
          (longest, line) => (line[1].length > longest[1].length ? line : longest),
          [undefined, ''],
        )[0]
    )
  if (misfit.kind === 'stamp')
    return misfit.missing.every(part => part === 'own') ? 'edition/foot' : 'edition/organisation'
  return 'text' in misfit ? (misfit.at ?? undefined) : undefined
}
