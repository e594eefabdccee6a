/** A place for a logo, which is as large as its place allows in both directions. In mm. */
interface LogoPlace {
  /** The name of a fixed phrase. */
  readonly where: string
  readonly width: number
  readonly height: number
}

/** Where logos stand, the largest and the smallest of their places among them: a test reads the templates' styles. */
export const logoPlaces: readonly LogoPlace[] = [
  { where: 'logo_on_a1', width: 132, height: 48 },
  { where: 'logo_on_a3', width: 66, height: 24 },
  { where: 'logo_on_a4', width: 48, height: 16 },
  { where: 'logo_on_sheet', width: 32, height: 30 },
  { where: 'logo_on_small', width: 48, height: 12 },
  { where: 'logo_on_booklet', width: 34, height: 11.3 },
]

/** How large a logo is in a place, in mm. */
export function logoSize(
  ratio: number,
  { width, height }: LogoPlace,
): readonly [width: number, height: number] {
  const scale = Math.min(width / ratio, height)
  return [scale * ratio, scale]
}

/** Its largest place and its smallest, by how large this logo comes out there. */
export function logoRange(ratio: number): { readonly largest: LogoPlace; readonly smallest: LogoPlace } {
  const bySize = logoPlaces.toSorted((a, b) => logoSize(ratio, b)[1] - logoSize(ratio, a)[1])
  return { largest: bySize[0] as LogoPlace, smallest: bySize.at(-1) as LogoPlace }
}
