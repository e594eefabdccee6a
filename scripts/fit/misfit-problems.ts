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
  return worstOfEach(traced).map(({ misfit, artefact, path, at }) => {
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
    const others =
      new Set(misfits.filter(one => one.misfit.kind === misfit.kind).map(one => one.path)).size - 1
    const { code, what, why, mend } = tellMisfit(misfit, words, path, fits, others)
    const place = at === undefined ? undefined : subject.origins.get(at)
    return { code: `fit/${code}`, severity: 'error', place, what, why, mend }
  })
}

type Traced = FileMisfit & { readonly at: string | undefined }

/**
 * One of each kind for a line in a file: the same words on each of four cards are one thing to mend. A page too many
 * is told only where nothing else explains it.
 */
function worstOfEach(traced: readonly Traced[]): Traced[] {
  const explained = new Set(traced.filter(({ misfit }) => 'text' in misfit).map(one => one.artefact))
  const worst = new Map<string, Traced>()
  for (const one of traced) {
    const { misfit, artefact, path, at } = one
    if (misfit.kind === 'pages' && explained.has(artefact)) continue
    // A name that is too long for one foot is too long for many.
    const where = misfit.kind === 'stamp' ? '' : path
    const key = JSON.stringify([where, misfit.kind, at ?? ('text' in misfit ? misfit.text : '')])
    if (size(misfit) > size(worst.get(key)?.misfit)) worst.set(key, one)
  }
  return [...worst.values()]
}

const size = (misfit: Misfit | undefined): number =>
  misfit === undefined ? -1 : misfit.kind === 'cut' ? (misfit.tooMany ?? 0) : 0

/** Words carry their address into every page that is looked at. A page too many is put down to the longest line. */
function addressOf({ misfit }: FileMisfit, lines: Shown = new Map()): string | undefined {
  if (misfit.kind === 'pages')
    return [...lines].reduce<readonly [string | undefined, string]>(
      (longest, line) => (line[1].length > longest[1].length ? line : longest),
      [undefined, ''],
    )[0]
  if (misfit.kind === 'stamp') return 'edition/organisation'
  return 'text' in misfit ? (misfit.at ?? undefined) : undefined
}
