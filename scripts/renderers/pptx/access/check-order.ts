import { boxOf } from './box-of.ts'
import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'

/** Screen readers go through a slide in the order of the file: from its title to its foot, as the eye would. */
export function checkOrder(deck: ReadDeck): Fault[] {
  const along = deck.presentation.attributes.rtl === '1' ? -1 : 1
  return deck.slides.flatMap((slide): Fault[] => {
    const { number, shapes } = slide
    const told = (what: string): Fault => ({ code: 'pptx/order', what: `on slide ${number}, ${what}` })
    const faults: Fault[] = []
    const silent = shapes.findIndex(one => one.decorative)
    const late = silent < 0 ? undefined : shapes.slice(silent).find(one => !one.decorative)
    if (late) faults.push(told(`“${late.name}” comes after what nobody hears`))

    const heard = shapes.filter(one => !one.decorative)
    const kind = (index: number): string => heard[index]?.place?.attributes.type ?? ''
    if (heard.length > 0 && !/^(title|ctrTitle)$/.test(kind(0)))
      faults.push(told(`“${heard[0]?.name}” is heard first`))
    const foot = heard.findIndex((_, index) => /^(ftr|sldNum|dt)$/.test(kind(index)))
    const after =
      foot < 0 ? undefined : heard.find((_, index) => index > foot && !/^(ftr|sldNum|dt)$/.test(kind(index)))
    if (after) faults.push(told(`“${after.name}” comes after the foot`))

    const places = heard.filter(one => /^(body|subTitle)$/.test(one.place?.attributes.type ?? ''))
    for (const [index, one] of places.entries()) {
      const before = places[index - 1]
      const [box, last] = [boxOf(one, slide), before && boxOf(before, slide)]
      // A new column starts further up, but further along too.
      if (
        box &&
        last &&
        box.y + box.h <= last.y &&
        along * (box.x + box.w / 2) <= along * (last.x + last.w / 2)
      )
        faults.push(told(`“${one.name}” stands above “${before?.name}”, and is heard after it`))
    }
    return faults
  })
}
