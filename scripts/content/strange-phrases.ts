import type { Problem } from '../problem.ts'
import type { LanguageFile } from './compact.generated.ts'
import type { Layer } from './overlay.ts'
import { sourceLanguage } from './source-language.ts'

/**
 * Fixed phrases of a language that nothing would print, and those that fill other gaps, beside British English. Those
 * that it lacks are printed in English.
 */
export function strangePhrases(languages: ReadonlyMap<string, Layer | undefined>): Problem[] {
  const english = languages.get(sourceLanguage)
  if (english === undefined) return []
  const wanted = keys(english)
  return [...languages].flatMap(([tag, layer]) => {
    if (tag === sourceLanguage || layer === undefined) return []
    const own = keys(layer)
    const unlike = wanted.filter(key => own.includes(key) && gaps(layer, key) !== gaps(english, key))
    const strange = own.filter(key => !wanted.includes(key))
    return [
      ...unlike.map(key => ({
        code: 'language/unlike-phrase',
        severity: 'error' as const,
        place: layer.spots.get(`/words/${key}`)?.value,
        what: `${tag} fills other gaps in \`${key}\` than ${sourceLanguage} does: ${gaps(layer, key) || 'none'}`,
        why: 'What stands in curly brackets is filled in by the program, by its English name.',
        mend: `Use these, as they are: ${gaps(english, key) || 'none'}.`,
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

const keys = (layer: Layer): string[] => Object.keys((layer.value as LanguageFile).words ?? {})

/**
 * The names in curly brackets in a phrase, in order of the alphabet. What the compact calls itself and its parts may
 * stand in any phrase, and a language that bends its words may do without.
 */
const gaps = (layer: Layer, key: string): string => {
  const phrase = (layer.value as { words: Record<string, string> }).words[key] ?? ''
  return [...phrase.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .filter(name => !/^\{(?:term|unit|units|count)\}$/i.test(name))
    .sort()
    .join(' ')
}
