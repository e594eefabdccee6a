import { undivided } from '../content/undivided.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { drawSvg, type MarkPath } from './draw-svg.ts'
import { escapeText } from './escape-text.ts'

/** What a drawing says to people who hear its page. */
export interface Said {
  readonly text: string
  readonly language?: string
}

/** A drawing in its page. What it says is heard; without a word it is left out, because words beside it say the same. */
export function svgOf(drawing: Drawing, markPath: MarkPath, said: readonly Said[]): string {
  const language = said[0]?.language === undefined ? '' : ` lang="${escapeText(said[0].language)}"`
  const heard =
    said.length === 0
      ? ' aria-hidden="true" focusable="false"'
      : ` role="img" aria-label="${escapeText(said.map(one => undivided(one.text)).join(' '))}"${language}`
  return `<svg class="drawing" viewBox="0 0 ${drawing.width} ${drawing.height}"${heard}>${drawSvg(drawing, markPath)}</svg>`
}
