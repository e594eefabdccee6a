import type { HowToFile } from '../content/compact.generated.ts'
import type { Cast } from '../drawing/drawing.ts'
import type { Line, Subject } from '../model.ts'
import type { GuidePart } from './guide-part.ts'
import { ownContact } from './own-contact.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** What the line draws where a chapter opens: a scene, or a picture of what the chapter tells. */
export type Opening =
  | { readonly kind: 'scene'; readonly scene: SceneView }
  | (Diagram & { readonly kind: 'plan' | 'ladder' | 'support'; readonly labels: readonly Line[] })
  | (Diagram & { readonly kind: 'measures'; readonly rows: readonly YearRow[] })

interface Diagram {
  /** All promises in their order, and whose of them the chapter has. */
  readonly cast: readonly Cast[]
  readonly own: number
}

/** What is looked at equally often in a year. */
export interface YearRow {
  /** How many months it is from one time to the next. */
  readonly every: number
  readonly often: Line
  readonly titles: readonly Line[]
}

export function guideOpening(
  subject: Subject,
  promise: string,
  { scene, diagram, parts }: HowToFile['chapters'][number],
): Opening {
  const { ladder, measures, support } = subject.howTo
  const view = sceneView(subject, promise, scene)
  const { cast, own } = view
  if (diagram === undefined) return { kind: 'scene', scene: view }
  switch (diagram) {
    case 'plan':
      return {
        kind: 'plan',
        cast,
        own,
        labels: (parts as unknown as GuidePart[]).flatMap(({ day, heading }) =>
          day === undefined || heading === undefined ? [] : [heading],
        ),
      }
    case 'ladder':
      return { kind: 'ladder', cast, own, labels: ladder.map(rung => rung.title) }
    case 'support':
      return {
        kind: 'support',
        cast,
        own,
        labels: [...ownContact(subject), ...support].map(place => place.name),
      }
    case 'measures':
      return { kind: 'measures', cast, own, rows: yearRows(measures) }
  }
}

/** What is looked at most often comes first. */
function yearRows(measures: HowToFile['measures']): YearRow[] {
  const rows = new Map<number, { often: Line; titles: Line[] }>()
  for (const { every, often, title } of measures) {
    if (every === undefined) continue
    const row = rows.get(every)
    if (row === undefined) rows.set(every, { often, titles: [title] })
    else row.titles.push(title)
  }
  return [...rows].map(([every, row]) => ({ every, ...row })).sort((a, b) => a.every - b.every)
}
