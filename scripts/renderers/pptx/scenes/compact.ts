import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { mark } from '../mark.ts'
import { said } from '../said.ts'
import type { Drawing, Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const line = 2.75
const back = 5.75
const size = 0.95

/** All of them on their line, large, and the dotted way back. A stop that has a slide of its own leads there. */
export function compact({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'compact') throw new Error('not the compact')
  const { left, width } = grid
  const linkTo = (id: string, hint: string) => {
    const slide = deck.slideOf.get(id)
    return slide === undefined ? undefined : { slide, hint }
  }
  // The link stands on the code, which never wraps: LibreOffice breaks a longer link in the middle of a word.
  const count = body.stops.length
  const box = { w: width / count - 0.2, h: 2 }
  const letters = sizeFor(
    [24, 20, 18],
    body.stops.map(stop => ({ ...box, paragraphs: [stop.short.text], taken: 18 * 1.2 })),
  )
  const stops = body.stops.map(
    (stop, i): Region => ({
      box: { x: grid.column(i, count), y: line + 0.65, ...box },
      size: letters,
      words: [
        [{ text: stop.id, size: 18, bold: true, colour: 'quiet', link: linkTo(stop.id, stop.title.text) }],
        [said(stop.short)],
      ],
    }),
  )
  // Room for the words in the gap of the dotted line: half of 24 points for each letter, in inches.
  const gap = Math.min(10, 0.5 + body.wayBack.text.length * 0.158)
  const wayBack: Region = {
    box: { x: left + 0.25, y: back - 0.3, w: gap - 0.2, h: 0.6 },
    size: 24,
    anchor: 'ctr',
    words: [[said(body.wayBack)]],
  }
  return {
    layout: 'pptx_layout_compact',
    ownLine: true,
    regions: [...stops, wayBack],
    drawings: [
      {
        box: { x: left, y: line, w: width, h: 0 },
        shape: 'line',
        line: { colour: 'ink', width: 8 },
        alt: deck.furniture.line.text,
        before: 0,
      },
      ...body.stops.map((stop, i) => ({
        ...mark(stop, deck, {
          x: grid.column(i, count),
          y: line,
          size,
          link: linkTo(stop.id, stop.title.text),
        }),
        before: i,
      })),
      ...returning(gap, phrase(deck.furniture.words, 'way_back_arrow').text, body.stops.length),
    ],
  }
}

/** The dotted line, from the last stop round below the words to the first, open where the words stand. */
function returning(gap: number, alt: string, before: number): Drawing[] {
  const { left, right } = grid
  // The point of the arrow just touches the first mark, which it would lie over.
  const [edge, bend, height, tip] = [0.3, 0.3, back - line, 0.06]
  const dotted = { colour: 'ink', width: 4, dotted: true } as const
  const from = left + gap
  const corner = right + edge - from
  return [
    {
      box: { x: from, y: line, w: corner, h: height },
      shape: 'custGeom',
      line: dotted,
      alt,
      before,
      points: [
        { x: right - from, y: 0, moveTo: true },
        { x: corner, y: bend, curve: { type: 'quadratic', x1: corner, y1: 0 } },
        { x: corner, y: height - bend },
        { x: corner - bend, y: height, curve: { type: 'quadratic', x1: corner, y1: height } },
        { x: 0, y: height },
      ],
    },
    {
      box: { x: left - edge, y: line, w: edge + tip, h: height },
      shape: 'custGeom',
      line: { ...dotted, arrow: 'end' },
      points: [
        { x: edge + tip, y: height, moveTo: true },
        { x: bend, y: height },
        { x: 0, y: height - bend, curve: { type: 'quadratic', x1: 0, y1: height } },
        { x: 0, y: bend },
        { x: bend, y: 0, curve: { type: 'quadratic', x1: 0, y1: 0 } },
      ],
    },
  ]
}
