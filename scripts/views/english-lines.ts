import type { Known } from '../content/known.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { undivided } from '../content/undivided.ts'
import type { Line } from '../model.ts'
import { lines } from './lines.ts'

/**
 * Everything of a subject that people read and that was written in English, as it stands in its file, with `{term}` and
 * the like: rules of spelling and signs look at that alone.
 */
export function englishLines(known: Known): Line[] {
  const { compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings } = known
  return [compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings]
    .flatMap(lines)
    .filter(line => (line.language ?? known.language) === sourceLanguage)
    .map(line => ({ ...line, text: undivided(known.raw.get(line.at) ?? line.text) }))
}
