import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'

/** People find slides by their titles, in the outline and by ear: one for each, and no two alike. */
export function checkTitles({ slides }: ReadDeck): Fault[] {
  const titles = new Map<string, number>()
  return slides.flatMap(({ number, shapes }): Fault[] => {
    const found = shapes.filter(({ place }) => /^(title|ctrTitle)$/.test(place?.attributes.type ?? ''))
    const [title] = found
    if (title === undefined || found.length > 1)
      return [{ code: 'pptx/title', what: `slide ${number} has ${found.length} places for a title` }]
    if (title.words === '') return [{ code: 'pptx/title', what: `the title of slide ${number} is empty` }]
    const same = titles.get(title.words.toLowerCase())
    titles.set(title.words.toLowerCase(), number)
    return same === undefined
      ? []
      : [{ code: 'pptx/title', what: `slides ${same} and ${number} are both called “${title.words}”` }]
  })
}
