import { given } from '../content/guarded.ts'
import type { Cast } from '../drawing/drawing.ts'
import type { Line, Subject } from '../model.ts'

/** A scene as a view names it: which it is, and who appears in it. How it is drawn is the furniture's. */
export interface SceneView {
  readonly name: string
  /** All promises in their order, and whose of them the scene is. */
  readonly cast: readonly Cast[]
  readonly own: number
  /** What it shows; null where a mark stands alone, which its title says. */
  readonly alt: Line | null
}

/** What stands on the line where no scene is named: the mark alone. */
const alone = 'alone'

/** The scene of a promise, or another one with the promise's mark in it. */
export function sceneView({ compact }: Pick<Subject, 'compact'>, id: string, scene?: string): SceneView {
  const own = compact.commitments.findIndex(one => one.id === id)
  const name = scene ?? compact.commitments[own]?.scene ?? alone
  return {
    name,
    cast: compact.commitments.map(({ id, mark }) => ({ id, mark })),
    own: Math.max(0, own),
    alt: given(compact, 'alt')?.scenes?.[name] ?? null,
  }
}
