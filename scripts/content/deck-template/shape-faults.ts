import type { DeckFault } from './deck-fault.ts'
import { drawingRoom } from './free-area.ts'
import type { OpenTemplate } from './open-template.ts'

/** The least room for drawings and their words, as shares of the slide's height: with less, words get too small to be read from the back. */
const least = { w: 0.96, h: 0.4 }

/** 16:9, 16:10 and 4:3 as people say it. */
export function otherShape(
  { width, height, file }: OpenTemplate,
  size: string | undefined,
): DeckFault | undefined {
  const wide = width / height > 1.5 ? '16:9' : '4:3'
  return size === undefined || size === wide
    ? undefined
    : {
        code: 'deck/size',
        severity: 'error',
        what: `the slides of \`${file}\` are not ${size} but ${Math.round(width * 10) / 10} by ${Math.round(height * 10) / 10} inches`,
        why: 'Slides have the size of their template: a master does not stretch.',
        mend: 'Take `size` out.',
      }
}

export function tooNarrow(
  { layouts, width, height, file }: OpenTemplate,
  index: number,
): DeckFault | undefined {
  const layout = layouts[index]
  if (layout === undefined) return undefined
  const { w, h } = drawingRoom(layout, width, height)
  return w >= height * least.w && h >= height * least.h
    ? undefined
    : {
        code: 'deck/no-room',
        severity: 'error',
        what: `the layout “${layout.name}” of \`${file}\` leaves ${inches(w)} by ${inches(h)} inches free; ${inches(height * least.w)} by ${inches(height * least.h)} is the least`,
        why: 'Drawings and the words beside them would get too small to be read from the back of a room.',
        mend: 'Name a layout with more room: `layouts: { drawing: "…" }`.',
      }
}

const inches = (value: number): number => Math.max(0, Math.round(value * 10) / 10)
