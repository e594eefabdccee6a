import type { Part } from '../../../drawing/drawing.ts'
import type { Behaviour, SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { px } from '../across.ts'
import { codeRun } from '../code-run.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { levelFigure } from '../level-figure.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Figure, Region, SlideDesign } from '../slide-design.ts'

const levels: readonly Behaviour['level'][] = ['expect', 'love', 'not_expect']
const bins = { y: 5.25, h: 0.95, gap: 0.3 }
const icon = 0.46
/** As high as one line of the largest letters, in inches: where no size sets all on one line, the smallest breaks the fewest. */
const oneLine = 0.52

/** Lines whose level the room finds, three bins to put them into, and the minutes for it. */
export function sort({ body, minutes: count }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'sort') throw new Error('not lines to sort')
  const { left, top, width, besideRing } = grid
  const pitch = (bins.y - 0.2 - top) / body.lines.length
  const code = 0.95
  const box = { w: besideRing - code, h: pitch - 0.08 }
  const size = sizeFor(
    [32, 28, 24],
    body.lines.map(line => ({ ...box, h: oneLine, text: line.text.text })),
  )
  // Both stand on one line, whatever their sizes.
  const lower = ((size - 24) * 0.92) / 72
  const wide = (width - bins.gap * 2) / 3
  const choices = body.choices.map((choice, i) => ({
    choice,
    x: left + i * (wide + bins.gap),
    level: levels.find(level => phrase(deck.furniture.words, level).at === choice.at),
  }))
  const name = { w: wide - icon - 0.7, h: bins.h }
  const named = sizeFor(
    [28, 24, 20, 18],
    choices.map(({ choice }) => ({ ...name, h: oneLine, text: choice.text, bold: true })),
  )
  const time = minutes(count, deck)
  return {
    layout: 'pptx_layout_sort',
    ground: 'panel',
    regions: [
      ...body.lines.flatMap((line, i): Region[] => [
        {
          box: { x: left, y: top + i * pitch + lower, w: code, h: 0.4 },
          size: 24,
          as: 'item',
          words: [codeRun(line.code)],
        },
        {
          box: { x: left + code, y: top + i * pitch, ...box },
          size,
          as: 'item',
          joins: true,
          words: [said(line.text)],
        },
      ]),
      ...time.regions,
      ...choices.map(
        ({ choice, x }): Region => ({
          box: { x: x + icon + 0.5, y: bins.y, ...name },
          size: named,
          bold: true,
          anchor: 'ctr',
          as: 'item',
          words: [said(choice)],
        }),
      ),
    ],
    figures: [
      ...time.figures,
      ...choices.map(
        ({ x }): Figure => ({
          box: { x, y: bins.y, w: wide, h: bins.h },
          name: 'drawing',
          drawing: { width: px(wide), height: px(bins.h), parts: [bin] },
        }),
      ),
      ...choices.flatMap(({ level, x }) =>
        level ? [levelFigure(level, { x: x + 0.32, y: bins.y + (bins.h - icon) / 2, size: icon })] : [],
      ),
    ],
  }
}

/** Open at the top. */
const bin: Part = (() => {
  const [w, h, r] = [px((grid.width - bins.gap * 2) / 3), px(bins.h), 14]
  const half = px(grid.weight) / 2
  return {
    draws: 'stroke',
    d: `M${half} 0L${half} ${h - r - half}Q${half} ${h - half} ${half + r} ${h - half}L${w - r - half} ${h - half}Q${w - half} ${h - half} ${w - half} ${h - r - half}L${w - half} 0`,
    weight: px(grid.weight),
  }
})()
