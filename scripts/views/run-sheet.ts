import type { Line, Room, Session, Subject } from '../model.ts'
import { clock } from './clock.ts'
import { type GroupShape, groupShape } from './group-shape.ts'
import { itemName } from './item-name.ts'
import { phrase } from './phrase.ts'
import { room as roomFor } from './room.ts'
import { type RoomNumbers, roomNumbers } from './room-numbers.ts'
import { type TimedBlock, timedBlocks } from './timed-blocks.ts'
import { type WholePart, wholePart } from './whole-part.ts'

/** The run sheet of one session. */
export interface RunSheet {
  readonly heading: Line
  readonly code: string
  readonly name: Line
  readonly outcome: Line
  readonly group: Session['group']
  /** Whether it is a video call. */
  readonly online: boolean
  /** Null where nobody has said who comes. */
  readonly room: RoomNumbers | null
  /** Null where people write the clock times beside the minutes. */
  readonly start: string | null
  readonly finish: string
  /** What whoever leads has to know beside the times: of tables and doors, or of rooms and chat. */
  readonly notes: readonly WholePart[]
  /** One side of paper each. */
  readonly sides: readonly (readonly RunRow[])[]
}

export interface RunRow {
  readonly time: string
  readonly minutes: number
  readonly kind: 'activity' | 'break' | 'slack'
  readonly title: Line
  /** What to do, or to say aloud: the question of the block where it has one. */
  readonly line: Line
  readonly aloud: boolean
  readonly shape: GroupShape | null
  readonly materials: readonly Line[]
  readonly slides: Line | null
  /** What to drop when time is short: “Drop first”. */
  readonly cut: Line | null
}

/** On a side of A4, in type that is read at arm's length. */
const mostRows = 9

export function runSheet(subject: Subject, session: Session, room?: Room): RunSheet {
  const { code, title, outcome, group, minutes, online = false } = session
  const start = room?.start ?? null
  // Where nobody has said who comes, it is for as many as may.
  const { hosts } = room ?? roomFor(subject.workshops.tables, session, group.most)
  const rows = timedBlocks(session).map(block => runRow(subject, block, start))
  return {
    heading: ownSheet(subject, session, hosts > 0).title,
    code,
    name: title,
    outcome,
    group,
    online,
    room: room ? roomNumbers(room) : null,
    start: start === null ? null : clock(start, 0),
    finish: clock(start, minutes, subject.language),
    notes: notesOf(subject, session, hosts > 0),
    sides: sides(rows),
  }
}

/** In the order in which they are wanted. */
const notes = ['before', 'tables', 'late', 'upset', 'named', 'after', 'hybrid'] as const
/** Of no use where hosts are prepared. */
const atTables: readonly (typeof notes)[number][] = ['before', 'tables', 'after', 'hybrid']

/** The sheet whose words go before those of the run sheet: nobody reads of hosts, tables or mixing where there are none. */
function ownSheet({ sheets }: Subject, { online, one_team }: Session, hosted: boolean) {
  if (online) return sheets.call_sheet
  if (one_team) return sheets.team_sheet
  return hosted ? sheets.run_sheet : sheets.hostless_sheet
}

function notesOf(subject: Subject, session: Session, hosted: boolean): WholePart[] {
  const { online, for: whom } = session
  const said = { ...subject.sheets.run_sheet.parts, ...ownSheet(subject, session, hosted).parts }
  return notes
    .filter(id => !(online && id === 'hybrid') && !(whom && atTables.includes(id)))
    .map(id => wholePart(id, said[id]))
}

function runRow({ words, workshops, language }: Subject, block: TimedBlock, start: number | null): RunRow {
  const { after, minutes, question, slides, cut } = block
  const activity = workshops.activities.find(one => one.id === block.activity)
  if (activity === undefined) throw new Error(`no activity is called ${block.activity}`)
  const { id, title, shape, steps, purpose, say } = activity
  const aloud = question ?? say
  const needed = workshops.materials.filter(one => activity.materials?.includes(one.id))
  return {
    time: clock(start, after, language),
    minutes,
    kind: id === 'break' || id === 'slack' ? id : 'activity',
    title,
    line: aloud ?? steps[0] ?? purpose,
    aloud: aloud !== undefined,
    shape: groupShape(words, shape),
    materials: needed.map(one => one.name),
    slides: slides === undefined ? null : itemName(slides, words),
    cut: cut === undefined ? null : phrase(words, `cut_${cut}`),
  }
}

/** More than a side holds turns over after the break that is nearest the middle. */
function sides(rows: readonly RunRow[]): RunRow[][] {
  if (rows.length <= mostRows) return [[...rows]]
  const middle = Math.ceil(rows.length / 2)
  const places = rows.flatMap((row, index) => (row.kind === 'break' ? [index + 1] : []))
  const [turn = middle] = places
    .filter(place => place <= mostRows && rows.length - place <= mostRows)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return [rows.slice(0, turn), rows.slice(turn)]
}
