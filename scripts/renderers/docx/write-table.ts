import type { Run, Table } from './block.ts'
import { styleIds } from './house-styles.ts'
import { paper } from './paper.ts'
import { way } from './way.ts'
import type { Docx, WordDocument } from './word-document.ts'
import { writeRuns } from './write-runs.ts'

/** A table, whose head is said again on every page. */
export function writeTable({ rows }: Table, one: WordDocument, docx: Docx): InstanceType<Docx['Table']> {
  const { Table: Grid, TableCell, TableRow, Paragraph: Words } = docx
  const widths = columnWidths(rows.map(({ cells }) => cells.map(lettersOf)))
  return new Grid({
    width: { size: paper.measure, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    ...(one.direction === 'rtl' && { visuallyRightToLeft: true }),
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
                children: [
                  new Words({ ...way(one), style: styleIds.cell, children: writeRuns(cell, one, docx) }),
                ],
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
