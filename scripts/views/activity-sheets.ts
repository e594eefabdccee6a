import type { Activity, Line, Room, Session, Subject } from '../model.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** One activity as whoever leads it needs it, on one side of paper. What it leaves out is null. */
export interface ActivitySheet
  extends Pick<Activity, 'id' | 'title' | 'purpose' | 'shape' | 'steps'>,
    Record<'say' | 'access' | 'remote' | 'credit', Line | null> {
  /** The sessions that hold it, each with the minutes that it has there. */
  readonly uses: readonly ActivityUse[]
  readonly materials: readonly Line[]
  /** What the line draws where the page has room: what the activity names, or else the scenes of the compact in turn. */
  readonly scene: SceneView
  /** What to do when it goes another way, in the order of the schema. */
  readonly turns: readonly { readonly kind: Turn; readonly text: Line }[]
}

export interface ActivityUse {
  readonly code: string
  readonly session: Line
  readonly minutes: number
  /** What to ask, where the session has a question of its own. */
  readonly question: Line | null
}

const turns = ['if_quiet', 'if_heated', 'if_short', 'if_upset', 'after'] as const
type Turn = (typeof turns)[number]

/**
 * A sheet for every activity that somebody leads; breaks and slack lead themselves. With a room, those of its session
 * in the order in which they come, and after them those that nobody can plan.
 */
export function activitySheets(subject: Subject, room?: Room): ActivitySheet[] {
  const { workshops, compact } = subject
  const { activities, sessions, materials } = workshops
  const led = activities.filter(({ shape }) => shape !== 'none')
  const nameOf = (id: string): Line => {
    const material = materials.find(one => one.id === id)
    if (material === undefined) throw new Error(`no material is called ${id}`)
    return material.name
  }
  const sheet = (activity: Activity, uses: readonly ActivityUse[]): ActivitySheet => {
    const { id, title, purpose, shape, steps, say, access, remote, credit } = activity
    return {
      id,
      title,
      purpose,
      shape,
      steps,
      say: say ?? null,
      access: access ?? null,
      remote: remote ?? null,
      credit: credit ?? null,
      uses,
      materials: (activity.materials ?? []).map(nameOf),
      scene: sceneView(
        subject,
        compact.commitments[led.indexOf(activity) % compact.commitments.length]?.id ?? '',
        activity.scene,
      ),
      turns: turns.flatMap(kind => {
        const text = activity[kind]
        return text === undefined ? [] : [{ kind, text }]
      }),
    }
  }
  if (room === undefined)
    return led.map(activity =>
      sheet(
        activity,
        sessions.flatMap(session => usesIn(session, activity.id)),
      ),
    )
  const { session } = room
  const planned = session.blocks.flatMap(block => {
    const activity = led.find(one => one.id === block.activity)
    return activity === undefined ? [] : [sheet(activity, [use(session, block)])]
  })
  const unplanned = led.filter(({ id, always }) => always && planned.every(one => one.id !== id))
  return [...planned, ...unplanned.map(activity => sheet(activity, []))]
}

const usesIn = (session: Session, activity: string): ActivityUse[] =>
  session.blocks.filter(block => block.activity === activity).map(block => use(session, block))

const use = ({ code, title }: Session, { minutes, question }: Session['blocks'][number]): ActivityUse => ({
  code,
  session: title,
  minutes,
  question: question ?? null,
})
