import type { IStylesOptions } from 'docx'
import type { Theme } from '../../model.ts'
import { paper } from './paper.ts'

/** The names by which paragraphs ask for what is no heading. */
export const styleIds = {
  normal: 'Normal',
  intro: 'Intro',
  label: 'Label',
  together: 'Together',
  line: 'WritingLine',
  bullet: 'ListBullet',
  number: 'ListNumber',
  further: 'ListContinue',
  cell: 'TableText',
  foot: 'Footer',
} as const

/** In half points: nothing is smaller than 12 pt. */
const size = { body: 24, intro: 28, headings: [48, 32, 26, 24] } as const

const plain = { run: { size: size.body } }

/** What the styles of a document look like. Whoever changes one changes every paragraph that has it. */
export function houseStyles(language: string, theme: Theme): IStylesOptions {
  const colour = theme.ink.slice(1)
  const heading = (level: 0 | 1 | 2 | 3, before: number) => ({
    run: { font, size: size.headings[level], bold: true, color: colour },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 }, outlineLevel: level },
  })
  const own = (id: string, name: string, paragraph: object, run: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
    run,
  })
  return {
    default: {
      document: {
        run: { font, size: size.body, color: colour, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      heading1: heading(0, 0),
      heading2: heading(1, 280),
      heading3: heading(2, 200),
      heading4: heading(3, 160),
      // Those that come with the library are smaller.
      caption: plain,
      footnoteText: plain,
      footnoteTextChar: plain,
      endnoteText: plain,
      endnoteTextChar: plain,
      hyperlink: { run: { color: colour, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      own(styleIds.intro, 'Intro', { spacing: { after: 200 } }, { size: size.intro }),
      own(styleIds.label, 'Label', { keepNext: true, spacing: { before: 160, after: 40 } }, { bold: true }),
      own(styleIds.together, 'Together', { spacing: { after: 0 } }),
      own(styleIds.line, 'Writing Line', {
        spacing: { before: 240, after: 100 },
        tabStops: [{ type: 'right', position: paper.measure, leader: 'underscore' }],
      }),
      own(styleIds.bullet, 'List Bullet', { spacing: { after: 60 } }),
      own(styleIds.number, 'List Number', { spacing: { after: 60 } }),
      own(styleIds.further, 'List Continue', { spacing: { after: 60 }, indent: { left: listIndent } }),
      own(styleIds.cell, 'Table Text', { spacing: { before: 60, after: 60 } }),
      own(styleIds.foot, 'footer', {
        spacing: { after: 0, line: 240, lineRule: 'auto' },
      }),
    ],
  }
}

/** How far the words of a list stand in, in twips. */
export const listIndent = 400

/** Every office has it, and Arimo, in which our pages are set, has its widths. */
const font = 'Arial'
