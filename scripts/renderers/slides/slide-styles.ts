import type { Theme } from '../../model.ts'
import { px } from './across.ts'
import { grid } from './grid.ts'
import { mirroredBox } from './mirrored-box.ts'
import type { Plan, PlannedLayout, PlannedSlide } from './plan.ts'
import { setting, single } from './setting.ts'
import type { Box, Figure, Ink, Region } from './slide-design.ts'
import { slidePicture } from './slide-picture.ts'
import { type Block, type Piece, textBlocks } from './text-blocks.ts'

/**
 * Where everything on Marp's slides stands: CSS for each layout, under its own class, and what is drawn on each slide,
 * under the number of the slide. The same places as in PowerPoint.
 */
export function slideStyles(
  { layouts, slides }: Plan,
  theme: Theme,
  marks: Readonly<Record<string, string>>,
  direction: 'ltr' | 'rtl',
): string {
  const drawn = (figures: readonly Figure[], ground: Ink): string =>
    `url("data:image/svg+xml,${encodeURIComponent(slidePicture(figures, ground, theme, marks)).replaceAll("'", '%27')}")`
  const rules = layouts.flatMap((layout, index) => {
    const slide = slides.find(one => one.layout === index)
    if (slide === undefined) return []
    const runs = [...shared(slides.filter(one => one.layout === index))].map(
      rule => `section.${layout.id}${rule}`,
    )
    return [...groundRules(layout, drawn), ...placeRules(layout, slide, direction), ...runs]
  })
  const pictures = slides.flatMap(({ figures, layout }, index) => {
    if (figures.length === 0) return []
    const url = drawn(inOrder(figures), layouts[layout]?.ground ?? 'paper')
    return heard(figures) === ''
      ? [`section.s${index + 1} { background-image: ${url}, var(--foot); }`]
      : [`section.s${index + 1} img.drawn { content: ${url}; }`]
  })
  const own = slides.flatMap((slide, index) => {
    const common = shared(slides.filter(one => one.layout === slide.layout))
    return runRules(slide).flatMap(rule => (common.has(rule) ? [] : [`section.s${index + 1}${rule}`]))
  })
  const photographs = slides.flatMap(({ picture }, index) =>
    picture === undefined ? [] : [`section.s${index + 1} img.picture { ${edges(picture.box)} }`],
  )
  return [...furnitureRules(direction), ...rules, ...own, ...pictures, ...photographs].join('\n')
}

/** Where the stamp, the number and the mark of a draft stand. The stamp has room for a second line. */
const furnitureRules = (direction: 'ltr' | 'rtl'): string[] =>
  (
    [
      ['section footer', { ...grid.stamp, y: grid.stamp.y - 0.07, h: grid.stamp.h + 0.14 }],
      ['section::after', grid.number],
      ['section::before', grid.draft],
    ] as const
  ).map(
    ([selector, box]) =>
      `${selector} { ${edges(direction === 'rtl' ? mirroredBox(box, grid.slide.w) : box)} }`,
  )

/** The rules that all of some slides have. */
function shared(some: readonly PlannedSlide[]): ReadonlySet<string> {
  const [first = [], ...others] = some.map(runRules)
  return new Set(first.filter(rule => others.every(one => one.includes(rule))))
}

/** What the drawings of a slide say, together. Marks say nothing: their names stand beside them. */
export const heard = (figures: readonly Figure[]): string =>
  [
    ...new Set(figures.flatMap(({ alt, code }) => (alt === undefined || code !== undefined ? [] : [alt]))),
  ].join(' ')

/** From the back to the front, as in PowerPoint: what is heard lies below what is not. */
const inOrder = (figures: readonly Figure[]): Figure[] => {
  const place = ({ alt, label, before }: Figure): number =>
    alt === undefined && label === undefined ? Number.POSITIVE_INFINITY : (before ?? Number.MAX_VALUE)
  return figures.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)]
    return first === second ? 0 : first - second
  })
}

function groundRules(
  { id, ground, ink, foot }: PlannedLayout,
  drawn: (figures: readonly Figure[], ground: Ink) => string,
): string[] {
  const section = `section.${id}`
  const line = foot ? drawn([foot], ground) : 'none'
  return [
    `${section} { --foot: ${line}; padding: 0; background-color: var(--${ground}); background-image: var(--foot); }`,
    ...(ink === 'ink' ? [] : [`${section} footer, ${section}::after { color: var(--${ink}); }`]),
  ]
}

/** Each block of a slide with the end of the selector of its element. */
function elements(slide: PlannedSlide): { readonly block: Block; readonly at: string }[] {
  const counts = new Map<string, number>()
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  const element = ({ is, opens }: Block): string => {
    if (is === 'title') return 'h1'
    if (is === 'heading') return `h2:nth-of-type(${next('h2')})`
    if (is === 'text') return `p:nth-of-type(${next('p')})`
    if (opens) {
      counts.delete('li')
      next('ul')
    }
    return `ul:nth-of-type(${counts.get('ul') ?? 1}) > li:nth-of-type(${next('li')})`
  }
  return textBlocks(slide).map(block => ({ block, at: ` > ${element(block)}` }))
}

/** Where the words of a layout stand. */
const placeRules = ({ id }: PlannedLayout, slide: PlannedSlide, deck: 'ltr' | 'rtl'): string[] =>
  elements(slide).flatMap(({ block, at }) => {
    const { place, before } = block
    const inner = innerSelector(at)
    return [
      `section.${id}${at} { ${placed(place, { x: 0, y: 0 }, deck)} }`,
      ...before.map(one => `section.${id}${inner(one.kind)} { ${placed(one, place.box, deck)} }`),
    ]
  })

/** How single runs look that are not like the words around them. */
const runRules = (slide: PlannedSlide): string[] =>
  elements(slide).flatMap(({ block: { pieces, place, before }, at }) => {
    const inner = innerSelector(at)
    return pieces.flatMap(({ kind, run: { size, colour, link } }, index) => {
      if (kind === 'plain') return []
      const selector = inner(kind, link !== undefined)
      const look = [
        ...(size && size !== place.size ? [`font-size: ${points(size)}px`] : []),
        ...(colour ? [`color: var(--${colour})`] : []),
      ]
      return index < before.length || look.length === 0 ? [] : [`${selector} { ${look.join('; ')} }`]
    })
  })

/** Selectors for the bold words and the codes in an element, one after the other. */
function innerSelector(at: string): (kind: Piece['kind'], linked?: boolean) => string {
  const counts = { strong: 0, code: 0, a: 0 }
  return (kind, linked = false) => {
    // A link may stand in bold words, and a code in a link.
    const tag = kind !== 'code' ? 'strong' : linked ? 'a' : 'code'
    counts[tag]++
    return `${at} > ${tag}:nth-of-type(${counts[tag]})${tag === 'a' ? ' > code' : ''}`
  }
}

/** A place in px; `from` is the corner that it is counted from. */
function placed(region: Region, from: Pick<Box, 'x' | 'y'>, deck: 'ltr' | 'rtl'): string {
  const { box, size, bold, colour, direction, anchor = 't', align = 'l' } = region
  const { leading, tracking } = setting(region)
  const [first, ...more] = region.words
  const own = more.length === 0 ? first : undefined
  const letters = own?.size ?? size
  const sides = { l: 'left', ctr: 'center', r: 'right' } as const
  const anchors = { t: 'start', ctr: 'center', b: 'end' } as const
  const ink = colour ?? (own?.code ? own.colour : undefined)
  return [
    `position: absolute; ${edges({ ...box, x: box.x - from.x, y: box.y - from.y })}`,
    `font: ${bold || own?.bold ? 700 : 400} ${points(letters)}px/${Math.round(single * leading * 1000) / 1000} var(--font)`,
    ...(tracking === 0 ? [] : [`letter-spacing: ${points(tracking)}px`]),
    ...(ink ? [`color: var(--${ink})`] : []),
    ...(align === ((direction ?? deck) === 'rtl' ? 'r' : 'l') ? [] : [`text-align: ${sides[align]}`]),
    ...(direction ? [`direction: ${direction}`] : []),
    ...(anchor === 't' ? [] : [`align-content: ${anchors[anchor]}`]),
  ].join('; ')
}

function edges({ x, y, w, h }: Box): string {
  return `left: ${px(x)}px; top: ${px(y)}px; width: ${px(w)}px; height: ${px(h)}px`
}

/** Points as px, to a hundredth. */
const points = (size: number): number => Math.round((size / 0.75) * 100) / 100
