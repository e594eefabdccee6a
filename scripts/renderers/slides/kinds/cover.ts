import { drawScene } from '../../../drawing/draw-scene.ts'
import { sceneMeasures } from '../../../drawing/scene.ts'
import type { SlideView } from '../../../views/deck.ts'
import { across, page, px } from '../across.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { logoSize } from '../logo-size.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { SlideDesign } from '../slide-design.ts'
import { wordWidth } from '../word-width.ts'

/** Where the line runs, and how high people on it stand over it. */
const ground = 5.95
const tall = 3.4
/** Where the title begins, in inches, and how large it may be, in points. */
const top = 1.05
const sizes = [60, 54, 48] as const
/** Inches in a unit of a scene, at most: its line is then not much heavier than the title's letters. */
const most = 0.0115

/** The first slide: the title as large as it goes, and people on the line. */
export function cover({ body, title, scene }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'cover') throw new Error('not a cover')
  const { left, width } = grid
  const logo = deck.furniture.logo && logoSize(deck.furniture.logo, grid.logo)
  // The title begins below a low one, and has all of the width.
  const isBeside = logo !== undefined && grid.logo.y + logo.h > top - 0.1
  const beside = isBeside ? width - logo.w - 0.4 : width
  const day = new Intl.DateTimeFormat(deck.furniture.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(body.issued),
  )
  // On one line where a size lets it, and what belongs to it close below: a last word alone under the others looks lost.
  const onOne = sizes.find(one => wordWidth(title.text, one, true) * 1.05 <= beside)
  const size = onOne ?? sizeFor(sizes, [{ w: beside, h: 1.95, bold: true, text: title.text }])
  const high = onOne === undefined ? 1.95 : 1
  const drawn = scene && deck.furniture.scenes[scene.name]
  const people =
    scene && drawn
      ? drawScene(drawn, scene.cast, scene.own, {
          width: page.width,
          height: px(tall),
          room: px(drawn.width * Math.min(most, (ground - 1.8 - high) / sceneMeasures.ground)),
          foot: px(0.1),
        })
      : undefined
  return {
    layout: 'pptx_layout_cover',
    ownLine: true,
    title: { box: { x: left, y: top, w: beside, h: high }, size },
    regions: [
      {
        box: { x: left, y: 0.5, w: logo ? width - logo.w - 0.4 : width, h: 0.5 },
        size: 24,
        colour: 'quiet',
        words: [said(body.kicker)],
      },
      ...(body.strapline
        ? [{ box: { x: left, y: 1.1 + high, w: width, h: 0.55 }, size: 28, words: [said(body.strapline)] }]
        : []),
      {
        // The name of an organisation may need two lines.
        box: { x: left, y: 6.1, w: width, h: 0.8 },
        size: 24,
        anchor: 'ctr',
        words: [said(body.organisation, { bold: true }), { text: day }],
      },
    ],
    figures: people
      ? [
          {
            box: { x: 0, y: ground + 0.1 - tall, w: grid.slide.w, h: tall },
            name: 'scene',
            drawing: people,
            alt: scene?.alt?.text,
            before: 2,
          },
        ]
      : [across([], { name: 'line' })],
    hasLogo: true,
  }
}
