import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'

/** What is drawn is described, or marked as decoration: nothing between, and no words are hidden. */
export function checkDescriptions({ slides }: ReadDeck): Fault[] {
  return slides.flatMap(({ number, shapes }) =>
    shapes.flatMap(({ name, place, alt, decorative, words }): Fault[] => {
      const told = (what: string): Fault[] => [
        { code: 'pptx/alt', what: `“${name}” on slide ${number} ${what}` },
      ]
      if (decorative && alt !== '') return told('is described, and marked as decoration')
      if (decorative && words !== '') return told('holds words, and is marked as decoration')
      if (place !== undefined || words !== '' || decorative) return []
      if (alt === '') return told('is neither described nor marked as decoration')
      if (/\.(png|svg|jpe?g|gif)$/i.test(alt)) return told(`is described by the name of a file, ${alt}`)
      return []
    }),
  )
}
