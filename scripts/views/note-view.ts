import type { SheetsFile } from '../content/compact.generated.ts'
import { undivided } from '../content/undivided.ts'
import type { Line, Subject, Titled } from '../model.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** A page of plain words for one job, with places to write where it has them. */
export interface NoteView extends Titled {
  readonly heading: Line
  readonly lead: Line | null
  /** What the line draws before it runs down the page. */
  readonly scene: SceneView
  readonly parts: readonly NotePart[]
}

export interface NotePart {
  readonly id: string
  readonly heading: Line
  readonly text: Line | null
  readonly lines: readonly Line[]
  /** Lines to write on, from 1; none where there is nothing to write. */
  readonly rules: readonly number[]
  /** A table to fill in: its columns, and its rows from 1, each with its words or none. */
  readonly table: NoteTable | null
}

export interface NoteTable {
  readonly columns: readonly Line[]
  readonly rows: readonly TableRow[]
  /** Each row has its words in its first column. */
  readonly named: boolean
}

export interface TableRow {
  readonly number: number
  readonly name: Line | null
}

/** One of the notes of sheets.yaml, by its key. */
export function noteView(subject: Subject, key: keyof SheetsFile['notes']): NoteView {
  const { title, lead, scene, promise, parts } = subject.sheets.notes[key]
  const own = promise ?? subject.compact.commitments[0]?.id ?? ''
  return {
    title: undivided(`${title.text} · ${subject.compact.title.text}`),
    heading: title,
    lead: lead ?? null,
    scene: sceneView(subject, own, scene),
    parts: parts.map(({ id, heading, text, lines = [], write = 0, table }) => ({
      id,
      heading,
      text: text ?? null,
      lines,
      rules: upTo(write),
      table: table
        ? {
            columns: table.columns,
            named: table.names !== undefined,
            rows: upTo(Math.max(table.rows ?? 0, table.names?.length ?? 0)).map(number => ({
              number,
              name: table.names?.[number - 1] ?? null,
            })),
          }
        : null,
    })),
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
