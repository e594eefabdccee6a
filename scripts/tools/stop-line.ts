import { escapeText } from './escape-text.ts'

export interface LineStop {
  readonly id: string
  readonly mark: string
}

/** How the line is drawn, in any unit: how wide it is, and how large its stops are. */
export interface LineMeasures {
  readonly width: number
  /** The stop that we are at; without one all are filled and small. */
  readonly here?: string
  readonly big?: number
  readonly small: number
  /** What the drawing says to people who hear the page. */
  readonly alt: { readonly text: string; readonly language?: string }
}

/**
 * The line with its stops, and the dotted way back above it. The present stop is large and filled, and the pieces of
 * line between stops are alike, so that a row of posters reads as a journey along one line.
 */
export function stopLine(
  stops: readonly LineStop[],
  { width, here = '', big: most = 0, small, alt }: LineMeasures,
  mark: (shape: string) => string,
): string {
  const isHere = ({ id }: LineStop): boolean => id === here
  const sizes = stops.map(stop => (isHere(stop) ? most : small))
  const tallest = Math.max(...sizes)
  const gap = (width - sizes.reduce((sum, size) => sum + size, 0)) / (stops.length - 1)
  const weight = width / 64
  const lift = weight * 4.2
  const y = lift + tallest / 2
  const placed = stops.map((stop, index) => {
    const size = sizes[index] ?? 0
    const x = sizes.slice(0, index).reduce((sum, before) => sum + before + gap, 0) + size / 2
    const path = / d="([^"]+)"/.exec(mark(stop.mark))?.[1] ?? ''
    return { stop, size, x, path, top: y - size / 2 + (topOf(path) * size) / 24 }
  })
  const [first, last] = [placed[0], placed.at(-1)]
  if (first === undefined || last === undefined) return ''

  const drawn = placed.map(({ stop, size, x, path }) => {
    const scale = size / 24
    const place = `translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${n(scale, 4)})`
    const stroke = (width: number, look: string): string =>
      `<path d="${path}" class="${look}" stroke-width="${n(width / scale)}"/>`
    const filled = here === '' || isHere(stop)
    const shape = filled
      ? `${stroke(weight * 1.2, 'halo')}<path d="${path}" class="here"/>`
      : stroke(weight * 0.7, 'there')
    return `<g class="${escapeText(stop.id)}" transform="${place}">${shape}</g>`
  })
  const round = weight * 2.2
  const tip = first.top - weight * 0.8
  const turn = (x: number, y: number): string => `a${n(round)} ${n(round)} 0 0 0 ${n(x)} ${n(y)}`
  const back = `M${n(last.x)} ${n(last.top - weight)}V${n(weight * 0.3 + round)}${turn(-round, -round)}H${n(first.x + round)}${turn(-round, round)}V${n(tip - weight * 1.9)}`
  const language = alt.language === undefined ? '' : ` lang="${escapeText(alt.language)}"`
  return [
    `<svg class="stop-line" viewBox="0 0 ${n(width)} ${n(lift + tallest)}" role="img" aria-label="${escapeText(alt.text)}"${language}>`,
    `<path class="back-line" stroke-width="${n(weight * 0.55)}" stroke-dasharray="0 ${n(weight * 1.25)}" d="${back}"/>`,
    `<path class="arrow" d="M${n(first.x - weight)} ${n(tip - weight * 1.7)}h${n(weight * 2)}l${n(-weight)} ${n(weight * 1.7)}z"/>`,
    `<path class="line" stroke-width="${n(weight)}" d="M${n(first.x)} ${n(y)}H${n(last.x)}"/>`,
    ...drawn,
    '</svg>',
  ].join('')
}

const n = (value: number, places = 2): string => value.toFixed(places)

/** Where a mark begins, in its box of 24: each is drawn from points that are its corners. */
const topOf = (path: string): number =>
  Math.min(...[...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)))
