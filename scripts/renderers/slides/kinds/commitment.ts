import type { Behaviour, SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { codeRun } from '../code-run.ts'
import type { Deck } from '../deck.ts'
import { foot } from '../foot.ts'
import { grid } from '../grid.ts'
import { levelFigure } from '../level-figure.ts'
import { markFigure } from '../mark-figure.ts'
import { said } from '../said.ts'
import { sizeFor, sizeOnLine } from '../size-for.ts'
import type { Ink, Region, SlideDesign } from '../slide-design.ts'

const kicker = { y: 0.75, size: 0.5 }
const columns = { y: 2.15, gap: 0.4 }
const icon = 0.42

/** One promise in a real day: what to expect, what we would love to see, what not to expect, and its scene on the line. */
export function commitment({ body, title, scene, stop }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'commitment') throw new Error('not a commitment')
  const { left, width } = grid
  const { words } = deck.furniture
  const link =
    deck.overview === undefined
      ? undefined
      : { slide: deck.overview, hint: phrase(words, 'back_to_page_one').text }
  const w = (width - columns.gap * 2) / 3
  const x = (i: number): number => left + i * (w + columns.gap)
  const text = { y: columns.y + 0.55, h: 1.65 }
  const size = sizeFor(
    [28, 24],
    body.lines.map(({ code, text: { text: words } }) => ({ w, h: text.h, text: `${code} ${words}` })),
  )
  const label = { w: w - icon - 0.14, h: icon + 0.04 }
  const labelled = sizeOnLine(
    [24, 22, 20, 18],
    body.lines.map(({ level }) => ({ ...label, text: phrase(words, level).text, bold: true })),
  )
  const row = (line: Behaviour, i: number): Region[] => [
    {
      box: { x: x(i) + icon + 0.14, y: columns.y, ...label },
      size: labelled,
      bold: true,
      anchor: 'ctr',
      as: 'item',
      words: [said(phrase(words, line.level))],
    },
    {
      box: { x: x(i), w, ...text },
      size,
      as: 'item',
      joins: true,
      words: [codeRun(line.code), said(line.text)],
    },
  ]
  // Two lines of the smallest size, or one of any.
  const box = { x: left, y: 1.1, w: width, h: 0.95 }
  const one = { id: body.code, mark: body.mark }
  return {
    layout: 'pptx_layout_commitment',
    ownLine: scene !== null,
    title: { box, size: sizeFor([40, 32, 28], [{ ...box, text: title.text, bold: true }]) },
    regions: [
      {
        box: { x: left + kicker.size + 0.15, y: kicker.y - 0.3, w: width - kicker.size - 0.15, h: 0.6 },
        size: 24,
        anchor: 'ctr',
        as: 'heading',
        words: [codeRun(body.code), said(body.name, { bold: true, colour: body.code as Ink, link })],
      },
      ...body.lines.flatMap(row),
    ],
    figures: [
      markFigure(one, deck, { x: left, y: kicker.y, size: kicker.size, link, before: 0 }),
      ...body.lines.map((line, i) => levelFigure(line.level, { x: x(i), y: columns.y + 0.02, size: icon })),
      ...(scene === null ? [] : [foot(deck.view, { scene, deck, stop })]),
    ],
  }
}
