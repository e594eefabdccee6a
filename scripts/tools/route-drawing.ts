import type { Theme } from '../model.ts'

export interface FootStop {
  readonly id: string
  readonly mark: string
}

const uri = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27')}`

const coloured = (svg: string, colour: string): string => svg.replaceAll('currentColor', colour)

/** One of our marks as a picture for `url()`, in a colour of its own. */
export const markUri = (svg: string, colour: string): string => uri(coloured(svg, colour))

/**
 * The line along the foot of a slide, for `url()`: small open stops, and the present one filled with its accent,
 * or `all` of them on the cover. Drawn on the whole slide, 1280 by 720, so that it stands at the same place on each.
 */
export function footLine(
  stops: readonly FootStop[],
  theme: Theme,
  present: string,
  mark: (shape: string) => string,
): string {
  const y = 648
  const step = 1140 / (stops.length - 1)
  const drawn = stops.map(({ id, mark: shape }, index) => {
    const here = present === 'all' || present === id
    const size = here ? 46 : 24
    const x = Math.min(1210 - size, Math.max(70, 70 + index * step - size / 2))
    const accent = theme.accents[id as keyof Theme['accents']].colour
    const path = / d="([^"]+)"/.exec(mark(shape))?.[1] ?? ''
    const look = here
      ? `fill="${accent}" stroke="${theme.paper}" stroke-width="3"`
      : `fill="${theme.paper}" stroke="${theme.ink}" stroke-width="3.4"`
    return `<g transform="translate(${x.toFixed(1)} ${y - size / 2}) scale(${(size / 24).toFixed(3)})"><path d="${path}" ${look}/></g>`
  })
  return uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720"><path d="M76 ${y}H1204" stroke="${theme.ink}" stroke-width="6"/>${drawn.join('')}</svg>`,
  )
}

/** The dotted way back over the big line of the compact slide, for `url()`: 1140 by 72, with room for words in the middle. */
export const returnLoop = (ink: string): string =>
  uri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1140 72"><path d="M1000 60V40a24 24 0 0 0-24-24H830M310 16H72a24 24 0 0 0-24 24v6" fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 11"/><path d="M36 46h24l-12 20z" fill="${ink}"/></svg>`,
  )
