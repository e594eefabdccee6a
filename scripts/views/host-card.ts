import type { Line, Room, Session, Subject } from '../model.ts'
import type { Behaviour } from './deck.ts'
import { type SceneView, sceneView } from './scene-view.ts'
import { sheetSettings } from './sheet-settings.ts'
import { sortLines } from './sort-lines.ts'
import { type WholePart, wholePart } from './whole-part.ts'

/** What a table host holds: the talk on the front; on the back who helps, and where the draft has the cards. */
export interface HostCard {
  readonly heading: Line
  readonly lead: Line | null
  readonly scene: SceneView
  readonly job: WholePart
  readonly opening: WholePart
  readonly rescue: WholePart
  readonly write: WholePart
  readonly upset: WholePart
  readonly named: WholePart
  readonly help: readonly Line[]
  readonly columns: Columns | null
  /** Whether an office prints the back behind the front. Else both stand on one side of a sheet. */
  readonly backed: boolean
}

interface Columns {
  readonly heading: Line
  readonly levels: readonly { readonly level: Behaviour['level']; readonly codes: readonly string[] }[]
}

/** As many names as a host can take in while somebody is upset. */
const names = 4

export function hostCard(subject: Subject, room?: Room): HostCard {
  const sheet = subject.sheets.host_card
  // Where no table has a host, whoever leads has the one card.
  const { lead_card } = subject.sheets
  const own = room !== undefined && room.hosts === 0 && room.session.for === undefined ? lead_card : sheet
  const parts = { ...sheet.parts, ...own.parts }
  return {
    heading: own.title,
    lead: own.lead ?? null,
    scene: sceneView(subject, subject.compact.commitments[0]?.id ?? '', sheet.scene),
    job: wholePart('job', parts.job),
    opening: wholePart('opening', parts.opening),
    rescue: wholePart('rescue', parts.rescue),
    write: wholePart('write', parts.write),
    upset: wholePart('upset', parts.upset),
    named: wholePart('named', parts.named),
    help: subject.howTo.support.slice(0, names).map(one => one.name),
    columns:
      room === undefined || isSorted(subject, room)
        ? columns(subject, parts.columns.heading, room?.session)
        : null,
    backed: sheetSettings(subject).backs !== 'none',
  }
}

/** Whether people sort cards in it: only then has a host any use for their codes. */
const isSorted = ({ workshops }: Subject, { session }: Room): boolean =>
  workshops.materials.some(one => one.document === 'sort-deck' && session.materials.includes(one.id))

function columns(subject: Subject, heading: Line, session: Session | undefined): Columns {
  const cards = sortLines(subject, session)
  return {
    heading,
    levels: (['expect', 'love', 'not_expect'] as const).map(level => ({
      level,
      codes: cards.filter(card => card.level === level).map(card => card.code),
    })),
  }
}
