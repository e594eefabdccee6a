/** The most that a logo takes in a place, in mm: it is as large as that allows in both directions. */
interface LogoPlace {
  readonly width: number
  readonly height: number
}

/** Where logos stand on paper, the largest of these places and the smallest among them. A test reads the templates' styles. */
export const logoPlaces = {
  /** A3 posters as A1. */
  a1: { width: 132, height: 48 },
  a3: { width: 66, height: 24 },
  large: { width: 70, height: 24 },
  page: { width: 48, height: 16 },
  infographic: { width: 60, height: 22 },
  /** Plain words for one job. */
  note: { width: 42, height: 16 },
  /** Over the title of a poster and of a notice, where it is wide. */
  over: { width: 110, height: 9 },
  form: { width: 48, height: 12 },
  /** The guide as sheets to fold: A4 as A5. */
  booklet: { width: 34, height: 11.3 },
} as const satisfies Readonly<Record<string, LogoPlace>>

export type LogoPlaceName = keyof typeof logoPlaces

/** How large a logo of this shape is in a place, in mm. */
export function logoSize(
  ratio: number,
  { width, height }: LogoPlace,
): readonly [width: number, height: number] {
  const high = Math.min(width / ratio, height)
  return [high * ratio, high]
}

/** Whether a logo is so wide that it would take its room from a title beside it: then it stands over that. */
export const isWide = (ratio: number): boolean => ratio >= 2

const bySize = (ratio: number): LogoPlace[] =>
  Object.values(isWide(ratio) ? logoPlaces : { ...logoPlaces, over: logoPlaces.page }).sort(
    (a, b) => logoSize(ratio, b)[1] - logoSize(ratio, a)[1],
  )

export const largestLogo = (ratio: number): LogoPlace => bySize(ratio)[0] ?? logoPlaces.a1

export const smallestLogo = (ratio: number): LogoPlace => bySize(ratio).at(-1) ?? logoPlaces.booklet

export const pixelsAnInch = (pixels: number, millimetres: number): number => (pixels * 25.4) / millimetres
