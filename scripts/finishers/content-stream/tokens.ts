/** A piece of a content stream: an operand, an operator or a bracket, and where it stands. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly text: string
}

const piece = /[\s\0]+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+/y

/**
 * The tokens of a PDF content stream (ISO 32000-1, 7.8.2), which is given as Latin-1 text so that one letter is
 * one byte. Strings stay whole; spaces and comments are left out.
 */
export function* tokens(stream: string): Generator<Token> {
  let at = 0
  while (at < stream.length) {
    if (stream[at] === '(') {
      const to = endOfString(stream, at)
      yield { from: at, to, text: stream.slice(at, to) }
      at = to
      continue
    }
    piece.lastIndex = at
    const text = piece.exec(stream)?.[0]
    if (text === undefined) throw new Error(`a content stream cannot be read at ${at}`)
    if (!/^[\s\0%]/.test(text)) yield { from: at, to: at + text.length, text }
    at += text.length
  }
}

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
export const isOperand = (text: string): boolean =>
  /^[-+.\d/(<>[\]]/.test(text) || text === 'true' || text === 'false' || text === 'null'
