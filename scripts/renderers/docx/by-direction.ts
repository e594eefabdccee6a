import { rightToLeft } from '../../content/right-to-left.ts'
import { loadPackage } from '../../load-package.ts'

/** Words that are read one way, in a paragraph that may have others. */
export interface Stretch {
  readonly text: string
  readonly rightToLeft: boolean
}

/**
 * Words cut wherever their direction changes, by the Unicode bidirectional algorithm: Word asks to be told for each run,
 * and turns brackets and full stops the wrong way where it is told of the whole.
 */
export function byDirection(text: string, base: 'ltr' | 'rtl'): Stretch[] {
  if (base === 'ltr' && !rightToLeft.test(text)) return [{ text, rightToLeft: false }]
  const { levels } = bidi.getEmbeddingLevels(text, base)
  const stretches: Stretch[] = []
  for (const [index, unit] of text.split('').entries()) {
    const turned = (levels[index] ?? 0) % 2 === 1
    const last = stretches.at(-1)
    if (last?.rightToLeft === turned) stretches.pop()
    stretches.push({
      text: last?.rightToLeft === turned ? last.text + unit : unit,
      rightToLeft: turned,
    })
  }
  return stretches
}

// It is a function, and its types say that it has one.
const bidi = (loadPackage('bidi-js') as typeof import('bidi-js').default)()
