import type { CST, Document, LineCounter as Lines } from 'yaml'
import { loadPackage } from '../load-package.ts'

const { Composer, Lexer, Parser, YAMLParseError } = loadPackage('yaml') as typeof import('yaml')

/** A comment: where its `#` stands, and the text after it. */
export interface Remark {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Stands behind words, and begins as no comment does: `#2` and `# 2` in a sentence, colours, `#` and nothing. */
  readonly hasWords: boolean
}

export interface Parsed {
  /** Nothing where lists and groups stand too deep inside each other; `deep` is where. */
  readonly document: Document.Parsed | undefined
  readonly remarks: readonly Remark[]
  readonly deep: number
}

/** Deeper than any file of the compact, and far from where the parser would run out of memory for its steps. */
const deepest = 100

/** A text as a YAML document with its comments, in the parser's own steps: one call would not stop at a depth. */
export function parseYaml(text: string, lines: Lines): Parsed {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  const remarks: Remark[] = []
  lines.addNewLine(0)
  let isWords = false
  for (const piece of new Lexer().lex(text)) {
    const from = parser.offset
    // What follows this sign is words, whatever they start with.
    if (piece.startsWith('#') && !isWords)
      remarks.push({
        from,
        to: from + piece.length,
        text: piece.slice(1),
        hasWords:
          /^#+([^\s#]|\s*$|\s+\d)/.test(piece) &&
          /\S/.test(text.slice(text.lastIndexOf('\n', from) + 1, from)),
      })
    isWords = piece === '\u001f'
    tokens.push(...parser.next(piece))
    if (parser.stack.length > deepest) return { document: undefined, remarks, deep: from }
  }
  tokens.push(...parser.end())
  // Keys that stand twice are looked for by us: the parser compares each with each, which takes minutes in a long file.
  const composer = new Composer({ uniqueKeys: false })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document && second)
    document.errors.push(
      new YAMLParseError(
        [second.range[0], second.range[1]],
        'MULTIPLE_DOCS',
        'There are two texts in this file, parted by a line of hyphens.',
      ),
    )
  return { document, remarks, deep: 0 }
}
