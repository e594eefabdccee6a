import { undivided } from '../content/undivided.ts'
import type { Line } from '../model.ts'
import { escapeText } from '../tools/escape-text.ts'

/**
 * Puts words that are in another language than the page into a span that says so, in HTML that somebody else has
 * made of them, where no template could. Only whole texts and whole lines of them are taken, with the code before
 * and the dots behind that slides give them: a word inside a sentence is not the same words. What also stands
 * somewhere in the page's own language is left alone.
 */
export function markLanguages(html: string, said: readonly Pick<Line, 'text' | 'language'>[]): string {
  const own = new Set(said.filter(({ language }) => language === undefined).map(({ text }) => text))
  const texts = new Map<string, Set<string>>()
  for (const { text, language } of said)
    if (language !== undefined && !own.has(text) && text.trim() !== '')
      texts.set(language, (texts.get(language) ?? new Set()).add(text))
  if (texts.size === 0) return html

  const marks = [...texts].map(([language, those]) => ({
    open: `<span lang="${escapeText(language)}" dir="auto">`,
    pattern: patternOf([...those]),
  }))
  return html.replace(pieces, (whole, tags: string | undefined) =>
    tags !== undefined
      ? whole
      : marks.reduce(
          (text, { open, pattern }) =>
            text.replace(pattern, (_, code: string, words: string) => `${code}${open}${words}</span>`),
          whole,
        ),
  )
}

/** Tags, and what is not for reading with its tags; or else a text. */
const pieces = /(<(script|style|title)\b[\s\S]*?<\/\2>|<[^>]*>)|[^<]+/g

/** The longest first: the first of two alternatives that begin alike would win. */
const patternOf = (texts: readonly string[]): RegExp =>
  new RegExp(
    `(?<=^|\\n)(\\s*(?:C\\d+ )?)(${texts
      .toSorted((a, b) => b.length - a.length)
      .map(written)
      .join('|')})(?=(?: …)?\\s*(?:$|\\n))`,
    'gu',
  )

/** A text as a pattern of how it may stand in HTML: quotes escaped or not, spaces and line ends for each other. */
const written = (text: string): string =>
  undivided(text)
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/[^\p{L}\p{N}]/gu, sign => signs[sign] ?? `\\u{${code(sign)}}`))
    .join('\\s+')

const code = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16)

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '(?:>|&gt;)',
  '"': '(?:"|&quot;)',
  "'": "(?:'|&#39;)",
}
