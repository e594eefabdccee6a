import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { largestLogo, logoPlaces, logoSize, pixelsAnInch } from '../views/logo-places.ts'

/** In pixels an inch: below the first a wall shows blurred edges; below the second, an ordinary page shows the squares. */
const [sharp, coarse] = [150, 72]

/** A logo of pixels has enough of them for the largest that it is printed. What is drawn is sharp at every size. */
export default rule(['logo', 'settings'], ({ logo, settings, origins }): Problem[] => {
  const look = logo?.look
  if (!look?.pixels) return []
  const { ratio, pixels } = look
  const place = origins.get('edition/logo/file')
  const [page, wall] = [logoPlaces.page, largestLogo(ratio)].map(one => logoSize(ratio, one)[0]) as [
    number,
    number,
  ]
  const [onPage, onWall] = [page, wall].map(width => Math.round(pixelsAnInch(pixels[0], width))) as [
    number,
    number,
  ]
  if (onWall >= sharp) return []
  const needed = Math.ceil((wall * sharp) / 25.4 / 10) * 10
  const mend = `Use an SVG, or a PNG in which the drawing itself is at least ${needed.toLocaleString('en-GB')} pixels wide.`
  const drawn = `the drawing in \`${settings.logo?.file}\` is ${pixels.join(' by ')} pixels`
  return onPage < coarse
    ? [
        {
          code: 'rules/logo-pixels',
          severity: 'error',
          place,
          what: `${drawn}: ${onPage} an inch on an ordinary page, where it is ${Math.round(page)} mm wide`,
          why: 'Everybody would see the squares that it is made of.',
          mend,
        },
      ]
    : [
        {
          code: 'rules/logo-pixels',
          severity: 'warning',
          place,
          what: `${drawn}: ${onWall} an inch on an A1 poster, where it is ${Math.round(wall)} mm wide`,
          why: `Print on a wall needs about ${sharp} an inch; with fewer, edges are blurred.`,
          mend,
        },
      ]
})
