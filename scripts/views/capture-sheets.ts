import type { Room, Subject } from '../model.ts'

/** The head of a capture sheet: null where people fill it in by hand. */
export interface CaptureHead {
  readonly session: string | null
  readonly table: number | null
  readonly round: number | null
}

const blank: CaptureHead = { session: null, table: null, round: null }

/**
 * A sheet for each table in each of its rounds, in the order in which they are handed out, and some to spare: as many
 * as the packing list counts. Without a room it is one, to copy.
 */
export function captureSheets({ workshops }: Subject, room: Room | undefined): CaptureHead[] {
  if (room === undefined) return [blank]
  const session = room.session.code
  const material = workshops.materials.find(one => one.document === 'capture-sheet')
  const { each: rounds, extra = 0 } = material ?? { each: 1 }
  const heads = Array.from({ length: rounds }, (_, round) =>
    room.tables.map((_, table) => ({ session, table: table + 1, round: round + 1 })),
  )
  return [...heads.flat(), ...Array.from({ length: extra }, () => ({ ...blank, session }))]
}
