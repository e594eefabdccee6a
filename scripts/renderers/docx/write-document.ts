import type { ISectionOptions, ParagraphChild } from 'docx'
import { loadPackage } from '../../load-package.ts'
import type { Theme } from '../../model.ts'
import type { Block, Paragraph, Picture, Run, Table } from './block.ts'
import { houseStyles, listIndent, styleIds } from './house-styles.ts'
import { paper } from './paper.ts'

type Docx = typeof import('docx')

export interface WordDocument {
  readonly title: string
  readonly language: string
  readonly theme: Theme
  readonly logo: { readonly png: Uint8Array; readonly alt: string } | undefined
  readonly blocks: readonly Block[]
  /** What stands at the foot of every page, and `Page {page} of {pages}`. */
  readonly foot: readonly Run[]
  readonly pageOf: string
  /** PNG by the SVG that it was drawn from. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** The document as the library writes it; see `settled` for what it leaves to chance. */
export async function writeDocument(one: WordDocument): Promise<Uint8Array> {
  const docx = loadPackage('docx') as Docx
  const { Document, Footer, Packer, PageNumber, TextRun } = docx
  const { language, theme, title, blocks, logo, foot, pageOf } = one
  const numbers = pageOf.split(/(\{pages?\})/).map(part => {
    const count = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES }[part]
    return new TextRun({ children: [count ?? part] })
  })
  const stamp = new docx.Paragraph({
    style: styleIds.foot,
    border: { top: { style: 'single', size: 4, space: 6, color: theme.ink.slice(1) } },
    children: runs(foot, one, docx),
  })
  const page = new docx.Paragraph({ style: styleIds.foot, children: numbers })
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: paper.width, height: paper.height },
        margin: { top: paper.margin, right: paper.margin, bottom: paper.margin, left: paper.margin },
      },
    },
    footers: { default: new Footer({ children: [stamp, page] }) },
    children: [...(logo ? [logoAbove(logo, docx)] : []), ...blocks.map(block => shown(block, one, docx))],
  }
  const level = { level: 0, alignment: 'left', style: { paragraph: { indent } } } as const
  const word = new Document({
    title,
    styles: houseStyles(language, theme),
    numbering: {
      config: [
        { reference: 'bullet', levels: [{ ...level, format: 'bullet', text: '\u2022' }] },
        { reference: 'number', levels: [{ ...level, format: 'decimal', text: '%1' }] },
      ],
    },
    sections: [section],
  })
  return await Packer.toBuffer(word)
}

function shown(block: Block, one: WordDocument, docx: Docx) {
  switch (block.is) {
    case 'paragraph':
      return paragraph(block, one, docx)
    case 'picture':
      return picture(block, one, docx)
    case 'line':
      return new docx.Paragraph({
        style: styleIds.line,
        children: [new docx.TextRun({ children: [new docx.Tab()] })],
      })
    case 'table':
      return table(block, one, docx)
  }
}

const indent = { left: listIndent, hanging: listIndent }

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const

function paragraph(
  { style, runs: words, list, anchors, fresh }: Paragraph,
  one: WordDocument,
  docx: Docx,
): InstanceType<Docx['Paragraph']> {
  const { Bookmark } = docx
  const inside = runs(words, one, docx)
  const [name, ...more] = anchors
  const marked = name === undefined ? inside : [new Bookmark({ id: anchorOf(name), children: inside })]
  const counted =
    list && list.kind !== 'further'
      ? { numbering: { reference: list.kind, level: 0, instance: list.list } }
      : {}
  const heading = typeof style === 'number' ? headings[style - 1] : undefined
  return new docx.Paragraph({
    style: heading ?? (list && style === 'normal' ? styleIds[list.kind] : styleIds[style as 'normal']),
    ...counted,
    ...(list?.kind === 'further' && { indent: { left: listIndent } }),
    ...(fresh && { pageBreakBefore: true }),
    children: [...more.map(id => new Bookmark({ id: anchorOf(id), children: [] })), ...marked],
  })
}

/** Names of places may not be long or hold hyphens, and begin with a letter. */
const anchorOf = (id: string): string => `p_${id.replaceAll(/[^\w]/g, '_')}`.slice(0, 40)

function runs(words: readonly Run[], one: WordDocument, docx: Docx): ParagraphChild[] {
  return words.map(({ text, bold, language, link, tick, mark }) => {
    if (tick) return new docx.CheckBox({ alias: text.slice(0, longestAlias), ...boxes })
    if (mark) return image(mark, { width: markSize, height: markSize, alt: '' }, one, docx)
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

/** In px of 96 to the inch, as the library measures pictures. */
const px = (mm: number): number => Math.round((mm * 96) / 25.4)
const markSize = 20

const picture = ({ svg, width, height, alt }: Picture, one: WordDocument, docx: Docx) => {
  const scale = Math.min(1, paper.drawing / width)
  const size = { width: px(width * scale), height: px(height * scale), alt }
  return new docx.Paragraph({ children: [image(svg, size, one, docx)] })
}

function image(
  svg: string,
  { width, height, alt }: { readonly width: number; readonly height: number; readonly alt: string },
  { pictures }: WordDocument,
  docx: Docx,
): InstanceType<Docx['ImageRun']> {
  const data = pictures.get(svg)
  if (data === undefined) throw new Error('a drawing has no picture')
  return new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width, height },
    altText: { name: 'Picture', description: alt },
    ...(alt === '' && { decorative: true }),
  })
}

/** As on paper, in mm: as wide or as high as there is room for. */
function logoAbove({ png, alt }: { png: Uint8Array; alt: string }, docx: Docx) {
  // The first chunk of every PNG holds its width and height.
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [w, h] = [header.getUint32(16), header.getUint32(20)]
  const scale = Math.min(px(60) / w, px(20) / h)
  return new docx.Paragraph({
    spacing: { after: 240 },
    children: [
      new docx.ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(w * scale), height: Math.round(h * scale) },
        altText: { name: 'Logo', description: alt },
      }),
    ],
  })
}

function table({ rows }: Table, one: WordDocument, docx: Docx): InstanceType<Docx['Table']> {
  const { Table: Grid, TableCell, TableRow, Paragraph: Words } = docx
  const widths = columnWidths(rows.map(({ cells }) => cells.map(lettersOf)))
  return new Grid({
    width: { size: paper.measure, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          ...(head && { tableHeader: true }),
          cantSplit: true,
          height: { value: 480, rule: 'atLeast' },
          children: cells.map(
            (cell, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: 'dxa' },
                margins: { left: 100, right: 100 },
                children: [new Words({ style: styleIds.cell, children: runs(cell, one, docx) })],
              }),
          ),
        }),
    ),
  })
}

const lettersOf = (cell: readonly Run[]): number => cell.reduce((sum, run) => sum + run.text.length, 0)

/** Each column by its longest cell, within reason: a column to write in needs room as well. */
function columnWidths(letters: readonly (readonly number[])[]): number[] {
  const shares = (letters[0] ?? []).map((_, column) =>
    Math.min(50, Math.max(12, ...letters.map(row => row[column] ?? 0))),
  )
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map(share => Math.floor((share / whole) * paper.measure))
}
