import type { Session } from '../model.ts'

export type TimedBlock = Session['blocks'][number] & {
  /** In minutes after the start of the session. */
  readonly after: number
}

/** The blocks of a session, each with the minute at which it starts. */
export function timedBlocks({ blocks }: Session): TimedBlock[] {
  let after = 0
  return blocks.map(block => {
    const timed = { ...block, after }
    after += block.minutes
    return timed
  })
}
