/** Lines as one text, and where in it there was a line end that reads as a space. */
export interface Joined {
  readonly text: string
  readonly breaks: readonly number[]
}

/** Joins lines as YAML folds them: a line end is a space, and each empty line is one line end. */
export function joinLines(lines: readonly string[]): Joined {
  let text = lines[0] ?? ''
  const breaks: number[] = []
  let empty = 0
  for (const line of lines.slice(1)) {
    if (line === '') {
      empty++
      continue
    }
    if (empty === 0) breaks.push(text.length)
    text += (empty === 0 ? ' ' : '\n'.repeat(empty)) + line
    empty = 0
  }
  return { text, breaks }
}

/**
 * New words in lines that YAML folds into them. What the old and the new words have in common at either end keeps its
 * lines; in between, each sentence has a line of its own, or all is one line where `isFolded` is false.
 */
export function breakLines(old: Joined, wanted: string, isFolded: boolean): string[] {
  const shorter = Math.min(old.text.length, wanted.length)
  let start = 0
  while (start < shorter && old.text[start] === wanted[start]) start++
  let end = 0
  while (end < shorter - start && old.text.at(-1 - end) === wanted.at(-1 - end)) end++
  const shift = wanted.length - old.text.length
  const kept = old.breaks.flatMap(at => (at < start ? [at] : at >= old.text.length - end ? [at + shift] : []))
  const made = isFolded
    ? [...wanted.matchAll(sentenceEnd)]
        .map(({ index }) => index)
        .filter(at => at >= start && at < wanted.length - end)
    : []
  const breaks = new Set([...kept, ...made])
  return linesOf(wanted, breaks)
}

/** The one space between two sentences. */
const sentenceEnd = /(?<=[^ \n][.!?][”’)]?) (?=[^ \n])/g

function linesOf(wanted: string, breaks: ReadonlySet<number>): string[] {
  const lines: string[] = []
  let line = ''
  for (let at = 0; at < wanted.length; at++) {
    const sign = wanted.charAt(at)
    if (sign === '\n') {
      // One line end in the words is an empty line.
      lines.push(line)
      while (wanted.charAt(at) === '\n') {
        lines.push('')
        at++
      }
      at--
      line = ''
    } else if (breaks.has(at)) {
      lines.push(line)
      line = ''
    } else line += sign
  }
  return [...lines, line]
}
