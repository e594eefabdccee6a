import type { Problem } from '../problem.ts'
import type { LanguageFile } from './compact.generated.ts'
import type { Layer } from './overlay.ts'
import { sourceLanguage } from './source-language.ts'

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
      ...missing.map(key => ({
        code: 'language/missing-phrase',
        severity: 'error' as const,
        place: layer.spots.get('/words')?.value,
        what: `${tag} has no phrase \`${key}\``,
        why: 'A page in this language would have a hole in it.',
        mend: `Add \`${key}:\` under \`words\`, with what stands there in ${sourceLanguage}.yaml in this language.`,
      })),
      ...unlike.map(key => ({
        code: 'language/unlike-phrase',
        severity: 'error' as const,
        place: layer.spots.get(`/words/${key}`)?.value,
        what: `${tag} fills other gaps in \`${key}\` than ${sourceLanguage} does: ${gaps(layer, key) || 'none'}`,
        why: 'What stands in curly brackets is filled in by the program, by its English name.',
        mend: `Use these, as they are: ${gaps(languages.get(sourceLanguage), key) || 'none'}.`,
      })),
      ...strange.map(key => ({
        code: 'language/unknown-phrase',
        severity: 'error' as const,
        place: layer.spots.get(`/words/${key}`)?.key,
        what: `${tag} has a phrase \`${key}\` that ${sourceLanguage}.yaml does not have`,
        why: 'Nothing would print it.',
        mend: `Delete it, or give it the name that it has in ${sourceLanguage}.yaml.`,
      })),
    ]
  })
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
