import type { ParagraphChild } from 'docx'
import { anchorOf } from './anchor-of.ts'
import type { Run } from './block.ts'
import type { Docx, WordDocument } from './word-document.ts'
import { writeImage } from './write-image.ts'

/** Words of a paragraph, with their links, boxes and marks. */
export function writeRuns(given: readonly Run[], one: WordDocument, docx: Docx): ParagraphChild[] {
  return given.map(({ text, bold, language, link, tick, mark }) => {
    if (tick) return new docx.CheckBox({ alias: text.slice(0, longestAlias), ...boxes })
    if (mark) return writeImage(mark, { width: markSize, height: markSize, alt: '' }, one, docx)
    const run = new docx.TextRun({
      text,
      ...(bold && { bold }),
      ...(language && { language: { value: language } }),
      ...(link && { style: 'Hyperlink' }),
    })
    if (link === undefined) return run
    return link.startsWith('#')
      ? new docx.InternalHyperlink({ anchor: anchorOf(link.slice(1)), children: [run] })
      : new docx.ExternalHyperlink({ link, children: [run] })
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
