import type { DeckRole, TemplateLayout, TemplatePlace } from '../../deck-template.ts'

/** A role, the layout that fills it, and whether another would have been better. */
export interface Choice {
  readonly role: DeckRole
  readonly index: number
  readonly fits: boolean
}

export const deckRoles = ['cover', 'content', 'divider', 'drawing'] as const satisfies readonly DeckRole[]

const titleOf = ({ places }: TemplateLayout): TemplatePlace | undefined =>
  places.find(({ type }) => type === 'title' || type === 'ctrTitle')

const wordsOf = ({ places }: TemplateLayout): readonly TemplatePlace[] =>
  places.filter(({ type }) => type === 'body' || type === 'obj' || type === 'subTitle')

/** A layout without a place for a title serves no slide: nobody could find the slide again. */
export const isUsable = (layout: TemplateLayout): boolean => titleOf(layout) !== undefined

const size = ({ box }: TemplatePlace): number => box.w * box.h

/** Of two alike, that with a foot is meant for the slides of a talk. */
const feetOf = ({ places }: TemplateLayout): number =>
  places.filter(({ type }) => type === 'ftr' || type === 'sldNum').length

/** How well a layout fills a role, by what the file says of it and by its places; 0 is not at all. */
const marks: Readonly<Record<DeckRole, (layout: TemplateLayout) => number>> = {
  cover: one => {
    const isCover = one.places.some(({ type }) => type === 'ctrTitle')
    if (one.type === 'title') return 3
    return isCover ? 2 : one.places.some(({ type }) => type === 'subTitle') ? 1 : 0
  },
  content: one => {
    const [first, ...more] = wordsOf(one)
    if (first === undefined || more.length > 0 || marks.cover(one) > 0 || one.type === 'secHead') return 0
    if (one.type === 'obj' || one.type === 'tx') return 3
    const [title] = [titleOf(one)]
    return title !== undefined && size(first) > size(title) ? 2 : 0
  },
  divider: one => (one.type === 'secHead' ? 3 : /section|divider|chapter/i.test(one.name) ? 2 : 0),
  drawing: one =>
    one.type === 'titleOnly' ? 3 : wordsOf(one).length === 0 && marks.cover(one) === 0 ? 2 : 0,
}

/** What stands in where a template has none of a kind, best first. */
const instead: Readonly<Record<DeckRole, readonly DeckRole[]>> = {
  cover: ['divider', 'content', 'drawing'],
  content: ['drawing', 'divider', 'cover'],
  divider: ['content', 'cover', 'drawing'],
  drawing: ['content', 'divider', 'cover'],
}

/** Finds a layout for each role: of those that fill it best, the first. The template has one with a title at least. */
export function chooseLayouts(
  layouts: readonly TemplateLayout[],
  named: Partial<Record<DeckRole, number>>,
): Choice[] {
  const usable = layouts.map((layout, index) => ({ layout, index })).filter(({ layout }) => isUsable(layout))
  const best = (role: DeckRole): number | undefined =>
    named[role] ??
    usable
      .map(({ layout, index }) => ({ index, mark: marks[role](layout), feet: feetOf(layout) }))
      .filter(({ mark }) => mark > 0)
      .sort((a, b) => b.mark - a.mark || b.feet - a.feet || a.index - b.index)[0]?.index
  return deckRoles.map(role => {
    const own = best(role)
    if (own !== undefined) return { role, index: own, fits: true }
    const other = instead[role].map(best).find(index => index !== undefined)
    // What draws on a layout for words takes their room, and loses nothing.
    const fits = role === 'drawing' && best('content') !== undefined
    return { role, index: other ?? usable[0]?.index ?? 0, fits }
  })
}
