import type { Problem } from '../problem.ts'

/** Where a line starts with what is no space to YAML, and what there is to say of it. */
interface OddStart {
  readonly from: number
  readonly words: Pick<Problem, 'what' | 'why' | 'mend'>
}

/** The first line of a part of a text that starts with a tab, or with a sign that only looks like a space. */
export function oddStart(text: string, from: number, to: number): OddStart | undefined {
  let start = text.lastIndexOf('\n', from - 1) + 1
  do {
    odd.lastIndex = start
    const sign = odd.exec(text)?.[1]
    if (sign !== undefined) return { from: odd.lastIndex - 1, words: sign === '\t' ? tab : other(sign) }
    start = text.indexOf('\n', start) + 1
  } while (start > 0 && start <= to)
  return undefined
}

const odd = / *([\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff])/y

const tab: OddStart['words'] = {
  what: 'this line starts with a tab',
  why: 'YAML uses spaces to see what belongs to what, and a tab has no fixed width.',
  mend: 'Delete the tab and put two spaces for each step in.',
}

const other = (sign: string): OddStart['words'] => ({
  what: `this line starts with a sign that is no ordinary space: U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  why: 'YAML sees what belongs to what by ordinary spaces only. Web pages and word processors have others.',
  mend: 'Delete everything in front of the first letter, and put two spaces for each step in.',
})
