/** A piece of a content stream: an operand, an operator or a bracket, and where it stands. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The tokens of a PDF content stream (ISO 32000-1, 7.8.2), which is given as Latin-1 text so that one letter is
 * one byte. Strings stay whole; spaces and comments are left out.
 */
export function* tokens(stream: string): Generator<Token> {
  let from = 0
  while (from < stream.length) {
    const kind = kinds[stream.charCodeAt(from)]
    if (kind === space) {
      from++
      continue
    }
    const to = kind === delimiter ? endOfDelimited(stream, from) : endOfWord(stream, from + 1)
    const text = stream.slice(from, to)
    if (!text.startsWith('%')) yield { from, to, text }
    from = to
  }
}

const [regular, space, delimiter] = [0, 1, 2]

/** What each sign is, by its code: looked up, because a page has some hundred thousand of them. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if ('\0\t\n\f\r '.includes(sign)) return space
  return '()<>[]{}/%'.includes(sign) ? delimiter : regular
})

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

/** Whether a token is an operand, so that the next operator takes it. */
export function isOperand(text: string): boolean {
  const code = text.charCodeAt(0)
  // Figures, signs and brackets; `d0`, `re` and `true` begin with letters.
  return code < 65
    ? text !== "'" && text !== '"'
    : text === '[' || text === ']' || /^(true|false|null)$/.test(text)
}
