import { posterLine } from '../../../drawing/poster-line.ts'
import type { SlideView } from '../../../views/deck.ts'
import { codeRun } from '../code-run.ts'
import type { Deck } from '../deck.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Box, Region, SlideDesign } from '../slide-design.ts'

/** A3, upright, in mm: this slide stands alone, in a file of its own shape. */
const [wide, high] = [297, 420]
const left = 20
/** Where words begin beside the line, and where all of them end. */
const [text, right] = [62, 277]
const box = (x: number, y: number, w: number, h: number): Box => ({
  x: x / 25.4,
  y: y / 25.4,
  w: w / 25.4,
  h: h / 25.4,
})

/** The poster as a slide: everybody arm in arm under its title, and the line down through all promises. */
export function poster({ body }: SlideView, { furniture }: Deck): SlideDesign {
  if (body.show !== 'poster') throw new Error('not a poster')
  const { heading, strapline, stops, wayBack, alt } = body
  const pitch = Math.min(84, 252 / stops.length)
  const first = 122 + pitch / 2
  const place = (index: number, share: number, from: number): Box =>
    box(text, first + (index - 0.5 + from) * pitch, right - text, pitch * share)
  const names = stops.map((stop, i) => ({
    ...place(i, 0.44, 0.04),
    text: `${stop.id} ${stop.title.text}`,
    bold: true,
  }))
  const told = stops.map((stop, i) => ({ ...place(i, 0.48, 0.48), text: stop.we.text }))
  const nameSize = sizeFor([54, 48, 44, 40, 36, 32, 28, 24, 20], names)
  const size = sizeFor([32, 30, 28, 26, 24, 22, 20, 18], told)
  const beside = right - left - (furniture.logo ? 56 : 0)
  const title = { ...box(left, 16, beside, 28), text: heading.text, bold: true }
  return {
    layout: 'pptx_layout_poster',
    ownLine: true,
    hasLogo: true,
    title: { box: box(left, 16, beside, 28), size: sizeFor([64, 55, 48, 40, 34, 30], [title]), anchor: 'b' },
    regions: [
      ...(strapline
        ? [
            {
              box: box(left, 45, right - left, 12),
              size: 24,
              colour: 'quiet' as const,
              words: [said(strapline)],
            },
          ]
        : []),
      ...stops.flatMap((stop, i): Region[] => [
        {
          box: place(i, 0.44, 0.04),
          size: nameSize,
          bold: true,
          anchor: 'b',
          as: 'heading',
          words: [codeRun(stop.id, { size: Math.min(28, nameSize) }), said(stop.title, { bold: true })],
        },
        { box: place(i, 0.48, 0.48), size, words: [said(stop.we)] },
      ]),
      ...(wayBack
        ? [
            {
              box: box(text, 376, right - text, 14),
              size: 28,
              bold: true,
              anchor: 'ctr' as const,
              words: [said(wayBack)],
            },
          ]
        : []),
    ],
    figures: [
      {
        box: box(0, 0, wide, high),
        drawing: posterLine(
          stops.map(({ id, mark }) => ({ id, mark })),
          {
            ...{ width: wide, height: high, from: 12.5, left: 22, right: 268, ground: 104, room: 46 },
            ...{ x: 38, first, pitch, size: Math.min(34, pitch * 0.72), foot: 389, back: 15, off: 0 },
            way: wayBack,
          },
        ),
        name: 'line',
        alt: alt.text,
        before: strapline ? 1 : 0,
      },
    ],
  }
}
