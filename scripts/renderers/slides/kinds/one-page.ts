import { journey } from '../../../drawing/journey.ts'
import { layCourse } from '../../../drawing/lay-course.ts'
import type { Body, SlideView } from '../../../views/deck.ts'
import { codeRun } from '../code-run.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { logoSize } from '../logo-size.ts'
import { said } from '../said.ts'
import { sizeFor, type Tight } from '../size-for.ts'
import type { Box, Region, SlideDesign } from '../slide-design.ts'
import { wordWidth } from '../word-width.ts'

/** The line is laid as on a sheet 297 mm wide. */
const sheet = 297
const perInch = sheet / grid.slide.w
/** Up to so many scenes stand in one row; more go into two. */
const inOneRow = 3
/** With more columns there is no room for what we do. */
const mostTold = 3
/** Where the drawing begins, and where the dotted way back runs, in inches. */
const [top, back] = [1.62, 6.52]
/** Between the line and the words under it, in inches. */
const clear = 0.1
/** The smallest that words on a slide may be, in points: there has to be room for them at that. */
const smallest = 18
const high = (lines: number): number => (lines * smallest * 1.2) / 72 + 0.04
/**
 * A template of somebody's own has furniture of its own, and may be 4:3: its columns are as much narrower, its rows lower.
 * In two rows there is no room for what we do.
 */
const onTemplate = 1.3

type OnePage = Extract<Body, { readonly show: 'one-page' }>

/** The whole compact on one slide: a scene for each promise on the line, its title, and what we do where there is room. */
export function onePage({ body }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'one-page') throw new Error('not one page')
  const { stops, strapline, wayBack } = body
  const count = stops.length
  const columns = count > inOneRow ? Math.ceil(count / 2) : count
  const gap = Math.min(6, 0.3 + 1.04 * wordWidth(wayBack?.text ?? '', 18, true))
  const column = grid.width / columns
  const w = column - grid.gap
  const names = stops.map(stop => (columns > inOneRow ? stop.short : stop.title))
  const tight = deck.furniture.deck.template === undefined ? 1 : onTemplate
  const titles = names.map((name, i) => ({ w: w / tight, text: `${stops[i]?.id} ${name.text}`, bold: true }))
  const told = stops.map(stop => ({ w: w / tight, text: stop.we.text }))
  const titleLines = linesFor(titles, 3)
  // Narrow columns would need more lines of it than the drawing can spare: there it stands in the notes alone.
  const weLines =
    columns > mostTold || (tight > 1 && count > inOneRow) ? 0 : linesFor(told, count > inOneRow ? 4 : 7)
  const [titleHigh, weHigh] = [titleLines, weLines].map(lines => (lines === 0 ? 0 : high(lines) * tight)) as [
    number,
    number,
  ]
  const size = sizeFor(
    [24, 20, smallest],
    [
      ...titles.map(one => ({ ...one, h: titleHigh })),
      ...(weLines === 0 ? [] : told.map(one => ({ ...one, h: weHigh }))),
    ],
  )
  const words = titleHigh + weHigh + clear
  const middle = grid.slide.w / 2
  const course = layCourse({
    ...{
      width: sheet,
      height: grid.slide.h * perInch,
      left: grid.left * perInch,
      right: grid.right * perInch,
    },
    ...{ top: top * perInch, back: back * perInch, count, columns, words: words * perInch },
    ...{ gapFrom: (middle - gap / 2 - 0.15) * perInch, gapTo: (middle + gap / 2 + 0.15) * perInch },
    ...{ safe: 6, off: 0 },
  })
  const scenes = stops.map(({ scene }) => {
    const drawn = deck.furniture.scenes[scene.name]
    if (drawn === undefined) throw new Error(`there is no scene called ${scene.name}`)
    return drawn
  })
  const drawing = journey(scenes, stops[0]?.scene.cast ?? [], course, wayBack !== null)
  const place = (index: number, y: number, h: number): Box => ({
    x: grid.left + (index % columns) * column,
    y: (course.ground + Math.floor(index / columns) * course.pitch) / perInch + clear + y,
    w,
    h,
  })
  const { logo } = deck.furniture
  const wide = grid.width - (logo ? logoSize(logo, grid.logo).w + 0.3 : 0)
  return {
    layout: 'pptx_layout_one_page',
    ownLine: true,
    hasLogo: true,
    title: {
      box: { x: grid.left, y: 0.35, w: wide, h: 0.75 },
      size: sizeFor([36, 32, 28, 24], [{ w: wide, h: 0.62, text: body.heading.text, bold: true }]),
      anchor: 'b',
    },
    regions: [
      ...(strapline
        ? [{ box: { x: grid.left, y: 1.12, w: wide, h: 0.4 }, size: 20, words: [said(strapline)] }]
        : []),
      ...stops.flatMap((stop, i): Region[] => {
        const name = names[i] ?? stop.title
        return [
          {
            box: place(i, 0, titleHigh),
            size,
            bold: true,
            as: 'heading',
            words: [codeRun(stop.id), said(name, { bold: true })],
          },
          ...(weLines > 0 ? [{ box: place(i, titleHigh, weHigh), size, words: [said(stop.we)] }] : []),
        ]
      }),
      ...(wayBack
        ? [
            {
              box: { x: middle - gap / 2, y: back - 0.2, w: gap, h: 0.4 },
              size: 18,
              bold: true,
              anchor: 'ctr' as const,
              align: 'ctr' as const,
              words: [said(wayBack)],
            },
          ]
        : []),
    ],
    figures: [
      {
        box: grid.slide,
        drawing,
        name: 'line',
        alt: altOf(body),
        before: 1,
      },
    ],
  }
}

/** The fewest lines in which all of these fit at the smallest size. */
function linesFor(places: readonly Pick<Tight, 'w' | 'text' | 'bold'>[], most: number): number {
  const fits = (lines: number): boolean =>
    sizeFor(
      [smallest, 0],
      places.map(place => ({ ...place, h: high(lines) })),
    ) === smallest
  return Array.from({ length: most - 1 }, (_, index) => index + 1).find(fits) ?? most
}

const altOf = ({ alt, stops }: OnePage): string =>
  [alt, ...stops.flatMap(({ scene }) => scene.alt ?? [])].map(({ text }) => text).join(' ')
