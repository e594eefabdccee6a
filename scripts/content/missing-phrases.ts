import type { Problem } from '../problem.ts'
import type { LanguageFile } from './compact.generated.ts'
import type { Layer } from './overlay.ts'
import { sourceLanguage } from './source-language.ts'

/** How many names a message holds. */
const most = 12

/** Fixed phrases that a language lacks, and those that nothing would print, beside British English. */
export function missingPhrases(languages: ReadonlyMap<string, Layer | undefined>): Problem[] {
  const wanted = keys(languages.get(sourceLanguage))
  return [...languages].flatMap(([tag, layer]) => {
    if (tag === sourceLanguage || layer === undefined) return []
    const own = keys(layer)
    const missing = wanted.filter(key => !own.includes(key))
    const unlike = wanted.filter(
      key => own.includes(key) && gaps(layer, key) !== gaps(languages.get(sourceLanguage), key),
    )
    const strange = own.filter(key => !wanted.includes(key))
    return [
      ...(missing.length === 0 ? [] : [missed(tag, layer, missing)]),
      ...unlike.map(key => ({
        code: 'language/unlike-phrase',
        severity: 'error' as const,
        place: layer.spots.get(`/words/${key}`)?.value,
        what: `${tag} fills other gaps in \`${key}\` than ${sourceLanguage} does: ${gaps(layer, key) || 'none'}`,
        why: 'What stands in curly brackets is filled in by the program, by its English name.',
        mend: `Use these, as they are: ${gaps(languages.get(sourceLanguage), key) || 'none'}.`,
        of: [{ language: tag }],
      })),
      ...strange.map(key => ({
        code: 'language/unknown-phrase',
        severity: 'error' as const,
        place: layer.spots.get(`/words/${key}`)?.key,
        what: `${tag} has a phrase \`${key}\` that ${sourceLanguage}.yaml does not have`,
        why: 'Nothing would print it.',
        mend: `Delete it, or give it the name that it has in ${sourceLanguage}.yaml.`,
        of: [{ language: tag }],
      })),
    ]
  })
}

function missed(tag: string, layer: Layer, missing: readonly string[]): Problem {
  const named = missing.slice(0, most).map(key => `\`${key}\``)
  const rest = missing.length - named.length
  return {
    code: 'language/missing-phrase',
    severity: 'error',
    place: layer.spots.get('/words')?.value,
    what: `${tag} has no phrase ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    why: 'A page in this language would have a hole in it.',
    mend: `Add each under \`words\`, with what stands there in ${sourceLanguage}.yaml in this language.`,
    of: [{ language: tag }],
  }
}

const keys = (layer: Layer | undefined): string[] =>
  Object.keys((layer?.value as LanguageFile | undefined)?.words ?? {})

/** The names in curly brackets in a phrase, in order of the alphabet. */
const gaps = (layer: Layer | undefined, key: string): string => {
  const phrase = (layer?.value as { words?: Record<string, string> } | undefined)?.words?.[key] ?? ''
  return [...phrase.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ')
}
