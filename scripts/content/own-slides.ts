import type { Problem } from '../problem.ts'
import type { EditionFile, WorkshopsFile } from './compact.generated.ts'
import { copySpots } from './copy-spots.ts'
import type { Layer } from './overlay.ts'
import { layoutSlip, nowhere, takenId } from './own-slide-slips.ts'
import type { Plain } from './plain.ts'
import type { Spot } from './source.ts'

type Own = Plain<NonNullable<EditionFile['slides']>[number]>
type Deck = Plain<WorkshopsFile['deck']>
type Name = keyof Deck['cuts']
type Cut = Deck['cuts'][Name]

/** Which talks show a slide that does not say it. */
const usual: readonly Name[] = ['deck', 'deck-roadshow']

/** As little time for questions as a talk may have, in seconds. */
const leastSpare = 30

/**
 * The slides of an edition's own, in the talks that they name. Their time comes out of what a talk leaves for questions;
 * beyond that it makes the talk longer by whole minutes, and the rule for a talk's time tells what does not add up.
 */
export function ownSlides(base: Layer, edition: Layer): { layer: Layer; problems: Problem[] } {
  const { slides = [] } = edition.value as { slides?: readonly Own[] }
  if (slides.length === 0) return { layer: base, problems: [] }
  const { deck, ...rest } = base.value as { deck: Deck }
  const problems: Problem[] = []
  const spots = new Map(base.spots)
  const own: NonNullable<Deck['own']> = []
  const cuts = structuredClone(deck.cuts)
  for (const [index, slide] of slides.entries()) {
    const report = (key: string, words: Pick<Problem, 'what' | 'why' | 'mend'>): void => {
      const place = edition.spots.get(`/slides/${index}/${key}`)?.value
      problems.push({ code: 'overlay/slide', severity: 'error', place, ...words })
    }
    if ([...deck.slides, ...own].some(({ id }) => id === slide.id)) {
      report('id', takenId(slide.id))
      continue
    }
    const slip = layoutSlip(slide)
    if (slip) report('layout', slip)
    for (const [pointer, spot] of slideSpots(edition, index, own.length)) spots.set(pointer, spot)
    own.push(drawnUp(slide))
    const asked = slide.decks ?? usual
    const held = asked.filter(name => put(slide, cuts[name], deck))
    const missing = slide.decks ? asked.filter(name => !held.includes(name)) : held.length === 0 ? asked : []
    if (missing.length > 0)
      report('place', nowhere(slide.place, missing, [...new Set(missing.flatMap(name => idsOf(cuts[name])))]))
  }
  for (const name of Object.keys(cuts) as Name[]) {
    const first = slides.findIndex(({ id }) => idsOf(cuts[name]).includes(id))
    if (first < 0) continue
    cuts[name] = timed(cuts[name], own)
    const seconds = edition.spots.get(`/slides/${first}/seconds`)
    if (seconds) spots.set(`/deck/cuts/${name}/minutes`, seconds)
    moveSpots(spots, base, edition, { name, before: deck.cuts[name], after: cuts[name], slides })
  }
  return { layer: { value: { ...rest, deck: { ...deck, own, cuts } }, spots }, problems }
}

const idsOf = ({ slides }: Cut): string[] => slides.map(({ id }) => id)

/** A slide of an edition as the deck writes its slides. */
function drawnUp({
  place: _,
  decks: _talks,
  layout,
  lines,
  picture,
  ...slide
}: Own): NonNullable<Deck['own']>[number] {
  return {
    ...slide,
    kind: 'talk',
    show: layout === 'words' ? 'points' : 'picture',
    ...(layout !== 'picture' && lines && { points: lines }),
    ...(layout !== 'words' && picture && { picture }),
  }
}

function slideSpots(edition: Layer, index: number, place: number): [string, Spot][] {
  const [from, to] = [`/slides/${index}`, `/deck/own/${place}`]
  return copySpots(edition.spots, from, to).map(([pointer, spot]) => [
    pointer.replace(`${to}/lines`, `${to}/points`),
    spot,
  ])
}

/**
 * Puts a slide in its place in a talk. Where the slide that it comes after is left out of that talk, it comes after the
 * nearest before that one: nobody loses a slide.
 */
function put({ id, place }: Own, { slides }: Cut, deck: Deck): boolean {
  const opensWithCover = deck.slides.find(one => one.id === slides[0]?.id)?.show === 'cover'
  const fixed = { first: opensWithCover ? 1 : 0, last: slides.length }[place]
  const at = fixed ?? placeAfter(place.replace(/^after /, ''), slides, deck)
  if (at === undefined) return false
  slides.splice(at, 0, { id })
  return true
}

function placeAfter(id: string, slides: Cut['slides'], deck: Deck): number | undefined {
  const all = deck.slides.map(one => one.id)
  const before = all.includes(id) ? all.slice(0, all.indexOf(id) + 1).reverse() : [id]
  const there = before.flatMap(one => {
    const index = slides.findIndex(slide => slide.id === one)
    return index < 0 ? [] : [index + 1]
  })
  return there[0]
}

function timed({ spare = 0, minutes, slides }: Cut, own: NonNullable<Deck['own']>): Cut {
  const more = own
    .filter(({ id }) => slides.some(one => one.id === id))
    .reduce((sum, { seconds }) => sum + seconds, 0)
  const left = spare - more
  return {
    minutes: minutes + Math.ceil(Math.max(0, -left) / 60),
    slides,
    ...(left >= leastSpare && { spare: left }),
  }
}

/** The slides of a talk have other places in their list now. */
function moveSpots(
  spots: Map<string, Spot>,
  base: Layer,
  edition: Layer,
  { name, before, after, slides }: { name: Name; before: Cut; after: Cut; slides: readonly Own[] },
): void {
  const list = `/deck/cuts/${name}/slides`
  for (const pointer of [...spots.keys()]) if (pointer.startsWith(`${list}/`)) spots.delete(pointer)
  for (const [index, { id }] of after.slides.entries()) {
    const [to, old] = [`${list}/${index}`, idsOf(before).indexOf(id)]
    const from = `/slides/${slides.findIndex(one => one.id === id)}/id`
    const copied =
      old < 0
        ? [to, `${to}/id`].flatMap(place => copySpots(edition.spots, from, place))
        : copySpots(base.spots, `${list}/${old}`, to)
    for (const [pointer, spot] of copied) spots.set(pointer, spot)
  }
}
