import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isLent } from '../content/is-lent.ts'
import { packageRoot } from '../package-root.ts'
import type { Place } from '../problem.ts'
import { visible } from './visible.ts'

/** As much of a line as a screen shows, and how much of that stands before what is meant. */
const width = 100
const before = 30

/** The line of the file with a caret under the place, or a part of a long one; nothing when it cannot be read. */
export function excerpt({ file, line, column, length = 1 }: Place, root: string): string[] {
  // What a project has not written itself is lent by the package.
  const text =
    lineOf(join(root, file), line) ?? (isLent(file) ? lineOf(join(packageRoot, file), line) : undefined)
  if (text === undefined) return []
  const from = text.length > width ? Math.max(0, Math.min(column - 1 - before, text.length - width)) : 0
  const cut = visible(text.slice(from, from + width))
  const shown = `${from > 0 ? '…' : ''}${cut}${from + width < text.length ? '…' : ''}`
  const lead = wide(cut.slice(0, column - 1 - from)) + (from > 0 ? 1 : 0)
  const meant = wide(cut.slice(column - 1 - from, column - 1 - from + length))
  const gutter = `  ${line} │ `
  return [
    `${gutter}${shown}`,
    `${' '.repeat(String(line).length + 2)} │ ${' '.repeat(lead)}${'^'.repeat(Math.max(1, meant))}`,
  ]
}

function lineOf(path: string, line: number): string | undefined {
  try {
    // A pipe would be read for ever, and a file that is too long to be read is too long to be shown.
    const found = statSync(path)
    if (!found.isFile() || found.size > 10_000_000) return undefined
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
    // Two bytes a letter: nothing of it can be read here.
    return text.includes('\0') ? undefined : text.split('\n')[line - 1]?.trimEnd()
  } catch {
    return undefined
  }
}

/** A mark that stands on the letter before it takes no place of its own. */
const wide = (text: string): number => [...text.replace(/\p{M}/gu, '')].length
