import type { Subject } from '../model.ts'
import type { Problem } from '../problem.ts'
import { lineName } from './line-name.ts'
import type { Misfit } from './misfit.ts'

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
    const file = `${path} (edition ${subject.edition})`
    const others =
      new Set(misfits.filter(one => one.misfit.kind === misfit.kind).map(one => one.path)).size - 1
    const { code, what, why, mend } = tell(misfit, words, file, fits, others)
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

/**
 * Slides carry no addresses; there the words themselves lead back to their line, if only one line has them. A page
 * too many is put down to the longest line.
 */
function addressOf({ misfit }: FileMisfit, lines: Shown = new Map()): string | undefined {
  if (misfit.kind === 'pages')
    return [...lines].reduce<readonly [string | undefined, string]>(
      (longest, line) => (line[1].length > longest[1].length ? line : longest),
      [undefined, ''],
    )[0]
  if (misfit.kind === 'stamp') return 'edition/organisation'
  if (!('text' in misfit)) return undefined
  if (misfit.at !== null) return misfit.at
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const same = [...lines].find(([, text]) => plain(text) === misfit.text)
  if (same) return same[0]
  const part = [...lines].filter(([, text]) => ` ${plain(text)} `.includes(` ${misfit.text} `))
  return part.length === 1 ? part[0]?.[0] : undefined
}

type Told = Required<Pick<Problem, 'code' | 'what'>> & { why: string; mend: string }

/** `others` is in how many other files the same kind of thing is wrong. */
function tell(misfit: Misfit, words: string, file: string, fits: readonly string[], others: number): Told {
  const also = fits.length > 0 ? `; it fits ${list(fits)}` : ''
  switch (misfit.kind) {
    case 'cut': {
      const { by, tooMany } = misfit
      return {
        code: 'cut',
        what:
          tooMany === null
            ? `${words} does not fit ${file}${also}`
            : `${words} is ${count(tooMany, 'word')} too long for ${file}${also}`,
        why: `Its words stand ${by} mm outside their space, where they would be cut off or run over others.`,
        mend:
          tooMany === null
            ? 'Shorten what stands around it.'
            : `Take out ${count(tooMany, 'word')}, or use shorter ones.`,
      }
    }
    case 'wide':
      return {
        code: 'wide',
        what: `“${misfit.word}” in ${words} is wider than its column in ${file}${also}`,
        why: `It stands ${misfit.by} mm outside, where it would be cut off or run over others.`,
        mend: 'Use a shorter word.',
      }
    case 'shrunk':
      return {
        code: 'shrunk',
        what: `${misfit.text === '' ? 'something drawn' : words} makes ${file} ${misfit.by} mm too wide`,
        why: 'The browser would draw every page smaller to make room for it.',
        mend: 'Use shorter words, or mend the style of the template.',
      }
    case 'broken':
      return {
        code: 'broken',
        what: `“${misfit.word}” in ${words} is broken over two lines in ${file}${also}`,
        why: 'A word or number in two pieces is hard to read, and reads aloud as two.',
        mend: 'Use a shorter word.',
      }
    case 'small':
      return {
        code: 'small',
        what: `${words} is set in ${misfit.size} pt in ${file}`,
        why: 'Type as small as that cannot be read by everyone who gets it.',
        mend: 'Shorten the words, so that they stand in larger type, or mend the style of the template.',
      }
    case 'meets':
      return {
        code: 'meets',
        what: `${words} runs into “${misfit.other.text}” in ${file}`,
        why: 'Words over words cannot be read.',
        mend: 'Shorten the longer of the two.',
      }
    case 'faint':
      return {
        code: 'faint',
        what: `${words} in ${file} stands out from its ground by ${misfit.ratio} to 1${misfit.grey ? ' on a grey print' : ''}; ${misfit.least} is the least`,
        why: `${misfit.colours[0]} on ${misfit.colours[1]} is too faint for many readers (WCAG 2.2, 1.4.3).`,
        mend: 'Take a darker colour, or a lighter ground.',
      }
    case 'orphan':
      return {
        code: 'orphan',
        what: `the heading ${words} stands alone at the foot of a page of ${file}`,
        why: 'A heading without what it heads is lost on its readers.',
        mend: 'Shorten or lengthen what comes before it by a line.',
      }
    case 'torn-row':
      return {
        code: 'torn-row',
        what: `a row of a table is torn between pages ${misfit.page} and ${misfit.page + 1} of ${file}`,
        why: 'Half a row cannot be read.',
        mend: 'Shorten the row.',
      }
    case 'stamp':
      return {
        code: 'stamp',
        what: `${list(misfit.missing.map(part => stampNames[part] ?? part))} ${misfit.missing.length > 1 ? 'are' : 'is'} cut off at the foot of page ${misfit.page} of ${file}${others > 0 ? `, and in ${count(others, 'other file')}` : ''}, because the organisation’s name is long`,
        why: 'Without them nobody can tell which copy this is, and whether it is the one in force.',
        mend: 'Give a shorter name under `organisation`.',
      }
    case 'pages':
      return {
        code: 'pages',
        what: `${file} has ${misfit.got} pages; it holds ${misfit.holds}${misfit.unit === 'slides' ? ', one for each slide' : ''}. Its longest line is ${words}`,
        why: 'What does not fit would be cut off, or printed on a sheet that nobody expects.',
        mend: 'Shorten the longest words on it.',
      }
  }
}

/** How people call what the stamp says. */
const stampNames: Readonly<Record<string, string>> = {
  code: 'the kit code',
  organisation: 'the name itself',
  version: 'the version',
  issued: 'the date',
  hash: 'the hash',
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
