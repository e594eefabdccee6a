import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { blankCards } from '../views/blank-cards.ts'
import { cardBack } from '../views/card-back.ts'
import { dealt } from '../views/dealt.ts'
import { documentTitle } from '../views/document-title.ts'
import { guideText } from '../views/guide-text.ts'
import { sceneView } from '../views/scene-view.ts'

const onASheet = 4
/** In all, on a table: whole sheets. The lines go round the tables, and people can pick one twice. */
const atATable = 8
/** A speaker has something to choose from. */
const fewest = 3

export default artefact({
  about: 'Words for a kind challenge: the moves, and lines for many situations',
  code: 'K15',
  use: 'table',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', wholeRoom: true },
  view: (subject, room) => {
    const { compact, howTo } = subject
    const { moves, lines, other_routes } = howTo.challenge
    const printed = moves.length + lines.length + 1
    const scene = (index: number, named: string | undefined) =>
      sceneView(subject, compact.commitments[index % compact.commitments.length]?.id ?? '', named)
    return {
      title: documentTitle(subject, 'challenge_cards_title'),
      moves: moves.map(({ title, text, say, ...move }, index) => ({
        title,
        text,
        say,
        scene: scene(index, move.scene),
      })),
      lines: lines.map(({ who, text, ...line }, index) => ({ who, text, scene: scene(index, line.scene) })),
      notNow: guideText(howTo, 'other_routes'),
      routes: other_routes,
      sets: room
        ? room.tables.map((_, table) => ({
            which: dealt([...lines.keys()], Math.max(fewest, atATable - moves.length - 1), table),
            blanks: [],
          }))
        : [
            {
              which: [...lines.keys()],
              blanks: Array.from({ length: blankCards(printed, onASheet) }, (_, index) => index),
            },
          ],
      back: cardBack(subject, 3),
    }
  },
  forms: kit({
    cards: { grid: 'four-up', backs: true },
    press: { trim: [97, 138], paper: 'press_paper_card_both_sides' },
  }),
})
