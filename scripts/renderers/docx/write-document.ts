import type { ISectionOptions } from 'docx'
import { loadPackage } from '../../load-package.ts'
import { anchorOf } from './anchor-of.ts'
import type { Block, Paragraph, Picture } from './block.ts'
import { houseStyles, listIndent, styleIds } from './house-styles.ts'
import { paper } from './paper.ts'
import { px } from './px.ts'
import { way } from './way.ts'
import type { Docx, WordDocument } from './word-document.ts'
import { writeImage } from './write-image.ts'
import { writeRuns } from './write-runs.ts'
import { writeTable } from './write-table.ts'

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
    ...way(one),
    style: styleIds.foot,
    border: { top: { style: 'single', size: 4, space: 6, color: theme.ink.slice(1) } },
    children: writeRuns(foot, one, docx),
  })
  const page = new docx.Paragraph({ ...way(one), style: styleIds.foot, children: numbers })
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: paper.width, height: paper.height },
        margin: { top: paper.margin, right: paper.margin, bottom: paper.margin, left: paper.margin },
      },
    },
    footers: { default: new Footer({ children: [stamp, page] }) },
    children: [
      ...(logo ? [logoAbove(logo, one, docx)] : []),
      ...blocks.map(block => shown(block, one, docx)),
    ],
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
        ...way(one),
        style: styleIds.line,
        children: [new docx.TextRun({ children: [new docx.Tab()] })],
      })
    case 'table':
      return writeTable(block, one, docx)
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
  const inside = writeRuns(words, one, docx)
  const [name, ...more] = anchors
  const marked = name === undefined ? inside : [new Bookmark({ id: anchorOf(name), children: inside })]
  const counted =
    list && list.kind !== 'further'
      ? { numbering: { reference: list.kind, level: 0, instance: list.list } }
      : {}
  const heading = typeof style === 'number' ? headings[style - 1] : undefined
  return new docx.Paragraph({
    ...way(one),
    style: heading ?? (list && style === 'normal' ? styleIds[list.kind] : styleIds[style as 'normal']),
    ...counted,
    ...(list?.kind === 'further' && { indent: { left: listIndent } }),
    ...(fresh && { pageBreakBefore: true }),
    children: [...more.map(id => new Bookmark({ id: anchorOf(id), children: [] })), ...marked],
  })
}

const picture = ({ svg, width, height, alt }: Picture, one: WordDocument, docx: Docx) => {
  const scale = Math.min(1, paper.drawing / width)
  const size = { width: px(width * scale), height: px(height * scale), alt }
  return new docx.Paragraph({ ...way(one), children: [writeImage(svg, size, one, docx)] })
}

/** As on paper, in mm: as wide or as high as there is room for. */
function logoAbove({ png, alt }: { png: Uint8Array; alt: string }, one: WordDocument, docx: Docx) {
  // The first chunk of every PNG holds its width and height.
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const [w, h] = [header.getUint32(16), header.getUint32(20)]
  const scale = Math.min(px(60) / w, px(20) / h)
  return new docx.Paragraph({
    ...way(one),
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
