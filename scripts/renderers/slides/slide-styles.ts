import type { Theme } from '../../model.ts'
import { px } from './across.ts'
import type { Plan, PlannedLayout, PlannedSlide } from './plan.ts'
import { setting, single } from './setting.ts'
import type { Box, Figure, Ink, Region } from './slide-design.ts'
import { slidePicture } from './slide-picture.ts'
import { type Block, textBlocks } from './text-blocks.ts'

/**
 * Where everything on Marp's slides stands: CSS for each layout, under its own class, and what is drawn on each slide,
 * under the number of the slide. The same places as in PowerPoint.
 */
export function slideStyles(
  { layouts, slides }: Plan,
  theme: Theme,
  marks: Readonly<Record<string, string>>,
): string {
  const drawn = (figures: readonly Figure[], ground: Ink): string =>
    `url("data:image/svg+xml,${encodeURIComponent(slidePicture(figures, ground, theme, marks)).replaceAll("'", '%27')}")`
  const rules = layouts.flatMap((layout, index) => {
    const slide = slides.find(one => one.layout === index)
    return slide === undefined ? [] : [...groundRules(layout, drawn), ...placeRules(layout, slide)]
  })
  const pictures = slides.flatMap(({ figures, layout }, index) => {
    if (figures.length === 0) return []
    const url = drawn(inOrder(figures), layouts[layout]?.ground ?? 'paper')
    return heard(figures) === ''
      ? [`section.s${index + 1} { background-image: ${url}, var(--foot); }`]
      : [`section.s${index + 1} img.drawn { content: ${url}; }`]
  })
  return [...rules, ...pictures].join('\n')
}

/** What the drawings of a slide say, together. Marks say nothing: their names stand beside them. */
export const heard = (figures: readonly Figure[]): string =>
  [...new Set(figures.flatMap(({ alt, code }) => (alt === undefined || code !== undefined ? [] : [alt])))].join(' ')

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

function placeRules({ id }: PlannedLayout, slide: PlannedSlide): string[] {
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
  return textBlocks(slide).flatMap(block => {
    const selector = `section.${id} > ${element(block)}`
    const inner = new Map<string, number>()
    const piece = (kind: 'strong' | 'code' | 'plain'): string => {
      const tag = kind === 'code' ? 'code' : 'strong'
      inner.set(tag, (inner.get(tag) ?? 0) + 1)
      return `${selector} > ${tag}:nth-of-type(${inner.get(tag)})`
    }
    const { place } = block
    return [
      `${selector} { ${placed(place, { x: 0, y: 0 })} }`,
      ...block.before.map(one => `${piece(one.kind)} { ${placed(one, place.box)} }`),
      ...block.place.words.flatMap(({ code, bold, size, colour }) => {
        const kind = code ? 'code' : block.before.length > 0 || bold ? 'strong' : 'plain'
        const look = [
          ...(size && size !== place.size ? [`font-size: ${points(size)}px`] : []),
          ...(colour && !(code && colour === 'quiet') ? [`color: var(--${colour})`] : []),
        ]
        if (kind === 'plain') return []
        const at = piece(kind)
        return look.length === 0 ? [] : [`${at} { ${look.join('; ')}; }`]
      }),
    ]
  })
}

/** A place in px; `from` is the corner that it is counted from. */
function placed(region: Region, from: Pick<Box, 'x' | 'y'>): string {
  const { box, size, bold, colour, anchor = 't', align = 'l', words } = region
  const { leading, tracking } = setting(region)
  const own = words.length === 1 ? words[0] : undefined
  const letters = own?.size ?? size
  const sides = { l: 'left', ctr: 'center', r: 'right' } as const
  const anchors = { t: 'start', ctr: 'center', b: 'end' } as const
  const ink = colour ?? (own?.code ? own.colour : undefined)
  return [
    `position: absolute; left: ${px(box.x - from.x)}px; top: ${px(box.y - from.y)}px; width: ${px(box.w)}px; height: ${px(box.h)}px`,
    `font: ${bold || own?.bold ? 700 : 400} ${points(letters)}px/${Math.round(single * leading * 1000) / 1000} var(--font)`,
    ...(tracking === 0 ? [] : [`letter-spacing: ${points(tracking)}px`]),
    ...(ink ? [`color: var(--${ink})`] : []),
    ...(align === 'l' ? [] : [`text-align: ${sides[align]}`]),
    ...(anchor === 't' ? [] : [`align-content: ${anchors[anchor]}`]),
  ].join('; ')
}

/** Points as px, to a hundredth. */
const points = (size: number): number => Math.round((size / 0.75) * 100) / 100
