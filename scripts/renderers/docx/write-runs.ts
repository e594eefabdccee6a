import type { ParagraphChild } from 'docx'
import { directionOf } from '../../content/direction-of.ts'
import { anchorOf } from './anchor-of.ts'
import type { Run } from './block.ts'
import { byDirection } from './by-direction.ts'
import type { Docx, WordDocument } from './word-document.ts'
import { writeImage } from './write-image.ts'

/** Words of a paragraph, with their links, boxes and marks. */
export function writeRuns(given: readonly Run[], one: WordDocument, docx: Docx): ParagraphChild[] {
  return given.flatMap(({ text, bold, language, link, tick, mark }): ParagraphChild | ParagraphChild[] => {
    if (tick) return new docx.CheckBox({ alias: text.slice(0, longestAlias), ...boxes })
    if (mark) return writeImage(mark, { width: markSize, height: markSize, alt: '' }, one, docx)
    const base = language === undefined ? one.direction : directionOf(language)
    const runs = byDirection(text, base).map(
      stretch =>
        new docx.TextRun({
          text: stretch.text,
          ...(bold && { bold }),
          ...(stretch.rightToLeft && { rightToLeft: true }),
          ...(language && { language: { value: language, bidirectional: language } }),
          ...(link && { style: 'Hyperlink' }),
        }),
    )
    if (link === undefined) return runs
    return link.startsWith('#')
      ? new docx.InternalHyperlink({ anchor: anchorOf(link.slice(1)), children: runs })
      : new docx.ExternalHyperlink({ link, children: runs })
  })
}

/** Word takes no longer name of a field. */
const longestAlias = 64

/** Signs of a font that comes with every Word. */
const boxes = {
  checkedState: { value: '2612', font: 'MS Gothic' },
  uncheckedState: { value: '2610', font: 'MS Gothic' },
} as const

/** As high as a letter, in px. */
const markSize = 20
