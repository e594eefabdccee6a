import type { YAMLError } from 'yaml'
import type { Place, Problem } from '../problem.ts'
import { oddStart } from './odd-start.ts'
import { short } from './short.ts'

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

/** What went wrong, where, and whether YAML misreads the lines after it as well. */
interface Explained {
  readonly words: Words
  readonly from: number
  readonly misleads: boolean
}

/**
 * Says in plain words what YAML could not read. The parser names what it expected; an editor needs to know
 * which character to change. A line that is out of step makes YAML misread all that follow: of those, only
 * the first is told, and never two things about one line.
 */
export function explainYaml(
  errors: readonly YAMLError[],
  text: string,
  place: (from: number, to?: number) => Place,
): Problem[] {
  const problems: Problem[] = []
  for (const [index, error] of errors.entries()) {
    const { words, from, misleads } = explain(error, errors[index + 1], text)
    const at = place(from, from === error.pos[0] ? Math.max(error.pos[1], from + 1) : from + 1)
    if (problems.at(-1)?.place?.line !== at.line) {
      problems.push({
        code: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`,
        // The parser's warnings too: what it only guesses at cannot be printed.
        severity: 'error',
        place: at,
        ...words,
      })
    }
    if (misleads) break
  }
  return problems
}

function explain(error: YAMLError, next: YAMLError | undefined, text: string): Explained {
  const [from] = error.pos
  const line = lineAround(text, from)
  /** The first sign of the words after the key or the hyphen. */
  const sign = line.replace(/^\s*(- )*([\w-]+:\s+)?/, '').charAt(0)
  const here = (words: Words, misleads = false): Explained => ({ words, from, misleads })

  const ownStart = oddStart(text, from, from)
  if (ownStart) return { ...ownStart, misleads: true }
  if (/[&!]/.test(sign)) return here(startsWith(sign))
  if (error.message.includes('Missing closing'))
    return { words: quote, from: opening(text, from), misleads: true }
  const until = next?.pos[0] === from ? next.pos[1] : error.pos[1]
  const lowerStart = oddStart(text, from, until - 1)
  if (lowerStart) return { ...lowerStart, misleads: true }
  const [, key] = /^\s*(?:- +)*([a-z][\w-]*):(?!\/\/)\S/i.exec(line) ?? []
  if (key !== undefined && /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(error.code))
    return here(noSpace(key), true)
  switch (error.code) {
    case 'UNEXPECTED_TOKEN':
      if (/["']/.test(sign)) return here(quote)
      if (/[{[*&!|>@%`]/.test(sign)) return here(startsWith(sign))
      return here(somethingElse(error), true)
    case 'KEY_OVER_1024_CHARS':
      return here(colon)
    case 'BAD_SCALAR_START':
      return here(startsWith(sign))
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if ((line.match(/:(?=\s|$)/g)?.length ?? 0) > 1) return here(colon)
      return { words: outOfStep, from: oddLine(error, next, text), misleads: true }
    case 'BAD_INDENT':
      return { words: outOfStep, from: belowRemarks(text, from), misleads: true }
    case 'MISSING_CHAR':
      return here(/^Sequence item/.test(error.message) ? outOfStep : somethingElse(error), true)
    default:
      return here(somethingElse(error), true)
  }
}

const noSpace = (key: string): Words => ({
  what: `\`${short(key)}:\` needs a space after its colon`,
  why: 'Without it, YAML takes the key and what follows for one word.',
  mend: `Write \`${short(key)}: \`, and then the words.`,
})

const colon: Words = {
  what: 'there is a colon and a space inside the words',
  why: 'YAML takes a colon and a space for the end of a key.',
  mend: 'Put the whole text in double quotes, or start it on the next line after `>-`.',
}

const quote: Words = {
  what: 'a quotation mark is opened here and not closed, or closed too early',
  why: 'When a text starts with a straight quotation mark, YAML takes everything up to the next one.',
  mend: 'Put the whole text in double quotes and use curly ones (“ ”) inside it.',
}

const outOfStep: Words = {
  what: 'this line does not line up with the others, or a key has no colon',
  why: 'YAML sees what belongs together by how far in a line starts.',
  mend: 'Start it under the first letter of its neighbours, and write `key: words`.',
}

const startsWith = (sign: string): Words => ({
  what: `these words start with ${sign || 'a sign'}, which YAML keeps for itself`,
  why: 'Signs such as @, %, *, &, ! and { at the start mean something else to YAML.',
  mend: 'Put the whole text in double quotes.',
})

const somethingElse = (error: YAMLError): Words => ({
  what: 'YAML could not read this line',
  why: error.message,
  mend: 'Compare it with the line above, or put the whole text in double quotes.',
})

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end)
}

/** The parser blames the comments and empty lines above a line that is out of step. */
const belowRemarks = (text: string, at: number): number => {
  const [skipped = ''] = /^(\s*#.*\n)*\s*(?=[^\s#])/.exec(text.slice(at)) ?? []
  return at + (skipped.includes('\n') ? skipped.length : 0)
}

/** The quotation mark that was never closed: the last that opens a text before the parser gave up. */
function opening(text: string, before: number): number {
  const found = [...text.slice(0, before).matchAll(/(?<=^|: |- |[[{,] *)["']/gm)].at(-1)
  return found?.index ?? before
}

/**
 * A line that starts too far in reads as more of the line above. The parser blames the line above; the odd one
 * is the lower line, unless the line after that starts as far in as it does.
 */
function oddLine(error: YAMLError, next: YAMLError | undefined, text: string): number {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || next?.pos[0] !== error.pos[0]) return error.pos[0]
  const lower = text.lastIndexOf('\n', next.pos[1] - 1) + 1
  const below = text.indexOf('\n', lower) + 1
  const indent = (at: number): number => /^ */.exec(text.slice(at))?.[0].length ?? 0
  return indent(lower) === indent(below) ? error.pos[0] : lower + indent(lower)
}
