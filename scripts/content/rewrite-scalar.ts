import type { Scalar } from 'yaml'
import { loadPackage } from '../load-package.ts'
import { breakLines, type Joined, joinLines } from './break-lines.ts'
import type { Source } from './source.ts'

const { isCollection, isMap, parseDocument } = loadPackage('yaml') as typeof import('yaml')

/** What to put between two places of a text. */
export interface Rewritten {
  readonly from: number
  readonly to: number
  readonly written: string
}

/** A run of words in a text: how it is written, and what stands around it. */
interface Standing {
  readonly text: string
  readonly node: Scalar
  readonly from: number
  readonly to: number
  /** Between brackets, where commas and brackets mean something. */
  readonly inFlow: boolean
  /** As the file ends its lines. */
  readonly eol: string
}

/**
 * Other words for those at a JSON pointer, written as they were: plain, quoted or as a block. Words that cannot stand
 * plain are put in single quotes, which hold every sign as it is; single quotes that the old words needed and the new
 * ones do not go again.
 */
export function rewriteScalar({ text, document }: Source, pointer: string, wanted: string): Rewritten {
  const steps = pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const path: unknown[] = []
  for (const step of steps) {
    const at = document.getIn(path, true)
    // A key that is a figure is a number to YAML.
    path.push(isMap(at) && !at.has(step) ? Number(step) : step)
  }
  const node = document.getIn(path, true) as Scalar
  const [from, to] = node.range as [number, number, number]
  const inFlow = path.some((_, depth) => {
    const around = document.getIn(path.slice(0, depth), true)
    return isCollection(around) && around.flow === true
  })
  const standing = { text, node, from, to, inFlow, eol: text.includes('\r\n') ? '\r\n' : '\n' }
  return node.type?.startsWith('BLOCK') ? rewriteBlock(standing, wanted) : rewriteFlow(standing, wanted)
}

/** A text that starts on the line after `>-` or `|`. */
function rewriteBlock({ text, node, from, eol }: Standing, wanted: string): Rewritten {
  const headEnd = text.indexOf('\n', from)
  // How far it stands in is seen by its first line: words never start with a space.
  const head = text
    .slice(from, headEnd)
    .replace(/^([>|][+-]?)\d([+-]?)/, '$1$2')
    .trimEnd()
  const lines = text.slice(headEnd + 1).split('\n')
  const indent = /^ */.exec(lines.find(line => line.trim() !== '') ?? '')?.[0] ?? ''
  const after = lines.findIndex(line => line.trim() !== '' && !line.startsWith(indent))
  const body = lines.slice(0, after < 0 ? undefined : after)
  const own = body.slice(0, body.findLastIndex(line => line.trim() !== '') + 1)
  const old = joinLines(own.map(line => line.trimEnd().slice(indent.length)))
  const isKept = old.text === String(node.source).trimEnd()
  const rows =
    node.type === 'BLOCK_LITERAL'
      ? wanted.split('\n')
      : breakLines(isKept ? old : { text: old.text, breaks: [] }, wanted, true)
  const written = rows.map(row => (row === '' ? '' : indent + row)).join(eol)
  const length = own.join('\n').replace(/\r$/, '').length
  return { from, to: headEnd + 1 + length, written: `${head}${eol}${written}` }
}

type Style = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'

/** Words that stand behind their key, in quotes or without. */
function rewriteFlow(standing: Standing, wanted: string): Rewritten {
  const { text, node, from, to } = standing
  const old = oldLines(standing)
  const write = (style: Style, some = wanted): string => {
    const rows = breakLines(old, encoded(some, style), old.breaks.length > 0)
    const [first = '', ...others] = rows
    const quote = style === 'PLAIN' ? '' : style === 'QUOTE_SINGLE' ? "'" : '"'
    const indent = continuation(standing)
    return (
      [`${quote}${first}`, ...others.map(row => (row === '' ? '' : indent + row))].join(standing.eol) + quote
    )
  }
  const isFree = (style: Style, some: string): boolean => readsAs(write(style, some), some, standing.inFlow)
  const style = node.type as Style
  const wasForced = style === 'QUOTE_SINGLE' && !isFree('PLAIN', String(node.value))
  const choices: Style[] = [...(wasForced ? ['PLAIN' as const] : []), style, 'QUOTE_SINGLE', 'QUOTE_DOUBLE']
  const choice = choices.find(one => isFree(one, wanted))
  if (choice === undefined)
    throw new Error(`no way to write ${JSON.stringify(wanted)} in ${text.slice(from, to)}`)
  return { from, to, written: write(choice) }
}

function encoded(wanted: string, style: Style): string {
  if (style === 'PLAIN') return wanted
  return style === 'QUOTE_SINGLE' ? wanted.replaceAll("'", "''") : wanted.replace(/[\\"]/g, '\\$&')
}

function oldLines({ text, node, from, to }: Standing): Joined {
  const inside = node.type === 'PLAIN' ? text.slice(from, to) : text.slice(from + 1, to - 1)
  const lines = inside.split('\n').map(line => line.trim())
  // A line of double quotes that ends with a backslash runs on without a space.
  return lines.some(line => line.endsWith('\\')) ? { text: inside, breaks: [] } : joinLines(lines)
}

/** How far in the second line starts: as it did, or two steps further than what the words belong to. */
function continuation({ text, from, to }: Standing): string {
  const [, second] = /\n( +)\S/.exec(text.slice(from, to)) ?? []
  if (second !== undefined) return second
  const line = text.slice(text.lastIndexOf('\n', from) + 1, from)
  const [start = ''] = /^[ ]*(?:- +)*/.exec(line) ?? []
  return ' '.repeat(start.length + 2)
}

/** Whether a piece of YAML is these words and nothing else, where it stands. */
function readsAs(piece: string, wanted: string, inFlow: boolean): boolean {
  const { errors, warnings, contents } = parseDocument(inFlow ? `[${piece}]\n` : `- ${piece}\n`)
  const items = (contents?.toJSON() ?? []) as unknown[]
  return errors.length + warnings.length === 0 && items.length === 1 && items[0] === wanted
}
