import type { YAMLError } from 'yaml'
import { loadPackage } from '../load-package.ts'
import type { Problem } from '../problem.ts'
import { parseYaml, type Remark } from './parse-yaml.ts'

const { LineCounter } = loadPackage('yaml') as typeof import('yaml')

/** Words that YAML took for a comment, so that it stumbled over what comes after them. */
export interface LostText extends Pick<Remark, 'from' | 'to'> {
  readonly words: Pick<Problem, 'what' | 'why' | 'mend'>
}

/**
 * The comment that broke a text: `{ C1: #005EB8 }` has no closing bracket any more. The last one before the fault is
 * suspected, and tried: with another sign in the place of its `#`, that fault is gone.
 */
export function lostText(
  errors: readonly YAMLError[],
  text: string,
  remarks: readonly Remark[],
): LostText | undefined {
  const fault = errors[0]
  if (fault === undefined) return undefined
  const suspect = remarks.findLast(({ from, hasWords }) => hasWords && from < fault.pos[1])
  if (suspect === undefined) return undefined
  const tried = parseYaml(`${text.slice(0, suspect.from)}x${text.slice(suspect.from + 1)}`, new LineCounter())
  if (tried.document?.errors.some(({ pos, code }) => pos[0] === fault.pos[0] && code === fault.code) ?? true)
    return undefined
  const { from, to } = suspect
  return { from, to, words: /^[0-9a-f]{3,8}\b/i.test(suspect.text) ? colour : sentence }
}

const colour: LostText['words'] = {
  what: 'a colour needs quotes, because # begins a comment',
  why: 'YAML reads nothing after a space and #, so the rest of this line is lost.',
  mend: 'Put the colour in double quotes, such as "#005EB8".',
}

const sentence: LostText['words'] = {
  what: 'a space and # begin a comment here, and the words after it are lost',
  why: 'YAML could not read what comes next without them.',
  mend: 'Put the whole text in double quotes. If it is meant as a comment, put a space after the #.',
}
