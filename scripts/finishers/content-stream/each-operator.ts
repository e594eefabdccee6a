/** What stands before an operator, in order. Read only where somebody asks: most of a page is of no interest. */
export interface Operands {
  readonly count: number
  /** An operand as it is written. */
  text(index: number): string
  number(index: number): number
}

type Visit = (operator: string, operands: Operands, from: number, to: number) => void

/**
 * Every operator of a PDF content stream with its operands (ISO 32000-1, 7.8.2), and where they begin and end. The
 * stream is given as Latin-1 text, so that one letter is one byte. Strings stay whole; comments are left out.
 */
export function eachOperator(stream: string, visit: Visit): void {
  const starts: number[] = []
  const ends: number[] = []
  let count = 0
  const operands: Operands = {
    get count() {
      return count
    },
    text: index => (index < count ? stream.slice(starts[index], ends[index]) : ''),
    number: index => (index < count ? numberIn(stream, starts[index] ?? 0, ends[index] ?? 0) : Number.NaN),
  }
  let from = 0
  while (from < stream.length) {
    const code = stream.charCodeAt(from)
    const kind = kinds[code]
    if (kind === space) {
      from++
      continue
    }
    const to = kind === delimiter ? endOfDelimited(stream, from) : endOfWord(stream, from + 1)
    if (kind === regular && isOperator(stream, code, from, to)) {
      visit(stream.slice(from, to), operands, count > 0 ? (starts[0] ?? from) : from, to)
      count = 0
    } else if (code !== percent) {
      starts[count] = from
      ends[count] = to
      count++
    }
    from = to
  }
}

const [regular, space, delimiter] = [0, 1, 2]
const percent = 0x25

/** What each sign is, by its code: looked up, because a page has some hundred thousand of them. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if ('\0\t\n\f\r '.includes(sign)) return space
  return '()<>[]{}/%'.includes(sign) ? delimiter : regular
})

/** Operators begin with letters, but for two of quotes; so do the names of three values. */
const isOperator = (stream: string, code: number, from: number, to: number): boolean =>
  code >= 65
    ? to - from < 4 || !/^(true|false|null)$/.test(stream.slice(from, to))
    : code === 0x27 || code === 0x22

/** Figures without an exponent, as PDF has them. */
function numberIn(stream: string, from: number, to: number): number {
  let whole = 0
  let scale = 0
  let at = from
  const sign = stream.charCodeAt(at)
  if (sign === 0x2d || sign === 0x2b) at++
  for (; at < to; at++) {
    const code = stream.charCodeAt(at)
    if (code === 0x2e && scale === 0) scale = 1
    else if (code >= 0x30 && code <= 0x39) {
      whole = whole * 10 + code - 0x30
      if (scale > 0) scale *= 10
    } else return Number(stream.slice(from, to))
  }
  // With more figures than a number holds exactly, the whole would be rounded before it is parted.
  if (whole > Number.MAX_SAFE_INTEGER || scale > 1e15) return Number(stream.slice(from, to))
  const value = scale > 1 ? whole / scale : whole
  return sign === 0x2d ? -value : value
}

function endOfWord(stream: string, from: number): number {
  let to = from
  while (to < stream.length && kinds[stream.charCodeAt(to)] === regular) to++
  return to
}

/** A string, a name, a comment, or a bracket by itself. */
function endOfDelimited(stream: string, from: number): number {
  switch (stream[from]) {
    case '(':
      return endOfString(stream, from)
    case '/':
      return endOfWord(stream, from + 1)
    case '%':
      return ends(stream.indexOf('\n', from), stream.length)
    case '<':
      return stream[from + 1] === '<' ? from + 2 : ends(stream.indexOf('>', from) + 1, from + 1)
    case '>':
      return stream[from + 1] === '>' ? from + 2 : from + 1
    default:
      return from + 1
  }
}

const ends = (found: number, otherwise: number): number => (found > 0 ? found : otherwise)

/** Strings may hold brackets in pairs, and any sign behind a backslash. */
function endOfString(stream: string, from: number): number {
  let depth = 0
  for (let at = from; at < stream.length; at++) {
    if (stream[at] === '\\') at++
    else if (stream[at] === '(') depth++
    else if (stream[at] === ')' && --depth === 0) return at + 1
  }
  return stream.length
}
