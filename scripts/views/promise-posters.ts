import { given } from '../content/guarded.ts'
import type { Commitment, Line, Subject } from '../model.ts'
import { webPlace } from './compact-page.ts'
import { documentTitle } from './document-title.ts'
import { lineAlt } from './line-alt.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** A poster for each promise: in a row they are one line. */
export interface PromisePosters {
  readonly title: string
  readonly heading: Line
  readonly promises: readonly PromisePoster[]
  readonly wayBack: Line | null
  readonly alt: Line
  readonly address: string | null
}

interface PromisePoster extends Pick<Commitment, 'id' | 'mark' | 'title' | 'we'> {
  readonly scene: SceneView
  /** Opens the promise of this poster, not only the page it stands on. */
  readonly address: string | null
}

export function promisePosters(subject: Subject, name: Parameters<typeof documentTitle>[1]): PromisePosters {
  const { title, commitments } = subject.compact
  return {
    title: documentTitle(subject, name),
    heading: title,
    promises: commitments.map(({ id, mark, title, we }) => ({
      id,
      mark,
      title,
      we,
      scene: sceneView(subject, id),
      address: subject.settings.address === undefined ? null : webPlace(subject, id),
    })),
    wayBack: given(subject.compact, 'way_back')?.title ?? null,
    alt: lineAlt(subject),
    address: subject.settings.address ?? null,
  }
}
