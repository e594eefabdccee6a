import type { Behaviour, SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { levelMark } from '../level-mark.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import type { Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const levels: readonly Behaviour['level'][] = ['expect', 'love', 'not_expect']
const column = 9.6

/** Lines whose level the room finds, the levels to choose from, and the minutes for it. */
export function sort({ body, minutes: count }: SlideView, deck: Deck): Scene {
  if (body.show !== 'sort') throw new Error('not lines to sort')
  const { left, top, bottom } = grid
  const pitch = (bottom - top) / 3
  const box = { w: 8.4, h: pitch - 0.1 }
  const size = sizeFor(
    [28, 24, 20],
    body.lines.map(line => ({ ...box, paragraphs: [line.text.text], taken: 18 * 1.2 })),
  )
  const choices = body.choices.map((choice, i) => ({
    choice,
    y: 4.15 + i * 0.66,
    level: levels.find(level => phrase(deck.furniture.words, level).at === choice.at),
  }))
  return {
    layout: 'pptx_layout_sort',
    regions: [
      ...body.lines.map(
        (line, i): Region => ({
          box: { x: left, y: top + i * pitch, ...box },
          size,
          words: [[{ text: line.code, size: 18, bold: true, colour: 'quiet' }], [said(line.text)]],
        }),
      ),
      ...minutes(count, deck, { x: column, y: top - 0.15, w: 3.13, h: 2.1 }),
      ...choices.map(({ choice, y }) => ({
        box: { x: column + 0.6, y, w: 2.53, h: 0.5 },
        size: 24,
        anchor: 'ctr' as const,
        words: [[said(choice)]],
      })),
    ],
    drawings: choices.flatMap(({ level, y }) =>
      level ? [levelMark(level, { x: column, y: y + 0.04, size: 0.42 })] : [],
    ),
  }
}
