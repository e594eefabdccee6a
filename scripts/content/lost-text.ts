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
 * suspected, then all of the lines above it that lose words too: with another sign in place of each `#`, the text can
 * be read beyond the fault.
 */
export function lostText(
  errors: readonly YAMLError[],
  text: string,
  remarks: readonly Remark[],
): LostText | undefined {
  const fault = errors[0]
  if (fault === undefined) return undefined
  const suspects = remarks.filter(({ from, hasWords }) => hasWords && from < fault.pos[1])
  const apart = suspects.findLastIndex(({ to }, index) => {
    const next = suspects[index + 1]
    return next !== undefined && text.slice(to, next.from).split('\n').length > 2
  })
  const lost = [suspects.slice(-1), suspects.slice(apart + 1)].find(some =>
    isReadWith(some, fault, text),
  )?.[0]
  return lost && { ...lost, words: /^[0-9a-f]{3,8}\b/i.test(lost.text) ? colour : sentence }
}

/** Whether a text can be read beyond its fault once these comments are words of it. */
function isReadWith(some: readonly Remark[], fault: YAMLError, text: string): boolean {
  let tried = text
  for (const { from, to } of some)
    tried = `${tried.slice(0, from)}${tried.slice(from, to).replace(/(?<!\S)#/g, 'x')}${tried.slice(to)}`
  const { document } = parseYaml(tried, new LineCounter())
  return some.length > 0 && document?.errors.every(({ pos }) => pos[0] > fault.pos[1]) === true
}

const colour: LostText['words'] = {
  what: 'a colour needs quotes, because # begins a comment',
  why: 'YAML reads nothing after a space and #, so the rest of this line is lost.',
  mend: 'Put the colour in double quotes, such as "#005EB8".',
}

const sentence: LostText['words'] = {
  what: 'a space and # begin a comment here, and the words after it are lost',
  why: 'YAML could not read what comes next without them.',
  mend: 'Put the whole text in double quotes. If it is meant as a comment, write it on a line of its own.',
}
