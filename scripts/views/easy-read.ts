import { given } from '../content/guarded.ts'
import type { Commitment, Line, Subject } from '../model.ts'
import { documentTitle } from './document-title.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** The compact in Easy Read. */
export interface EasyReadView {
  readonly title: string
  readonly heading: Line
  /** Who tried it out, and when; null while it is a draft that nobody with a learning disability has tried. */
  readonly checked: { readonly by: Line; readonly on: string } | null
  readonly before: readonly EasyReadPart[]
  readonly promises: readonly (Pick<Commitment, 'id' | 'mark' | 'title'> & {
    readonly ideas: readonly Idea[]
  })[]
  readonly after: readonly EasyReadPart[]
  /** The line leads back to its start only where the compact has a way back. */
  readonly wayBack: boolean
  readonly hard: Subject['easyRead']['hard_words']
}

export interface EasyReadPart {
  readonly heading: Line
  readonly ideas: readonly Idea[]
}

/** What stands beside a scene: one line, or a few where there are not so many scenes. */
interface Idea {
  readonly scene: SceneView
  readonly lines: readonly Line[]
}

export function easyReadView(subject: Subject): EasyReadView {
  const { compact, easyRead, easyReadChecked, language } = subject
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    title: documentTitle(subject, 'easy_read_title'),
    heading: compact.title,
    checked: easyReadChecked && {
      by: easyReadChecked.by,
      on: day.format(new Date(easyReadChecked.on)),
    },
    before: easyRead.before.map(part => partView(part, subject)),
    // In the order of the compact, under its own names for them.
    promises: compact.commitments.map(({ id, mark, title }) => {
      const { scenes = [undefined], lines = [] } = easyRead.promises.find(one => one.id === id) ?? {}
      return { id, mark, title, ideas: ideas(lines, scenes, scene => sceneView(subject, id, scene)) }
    }),
    after: easyRead.after.map(part => partView(part, subject)),
    wayBack: given(compact, 'way_back') !== undefined,
    hard: easyRead.hard_words,
  }
}

/** What is no promise's own is told by the marks in their order, beginning with the first. */
function partView(
  { heading, lines, scenes }: Subject['easyRead']['before'][number],
  subject: Subject,
): EasyReadPart {
  const first = subject.compact.commitments[0]?.id ?? ''
  return { heading, ideas: ideas(lines, scenes, scene => sceneView(subject, first, scene)) }
}

const ideas = (
  lines: readonly Line[],
  scenes: readonly (string | undefined)[],
  view: (scene: string | undefined) => SceneView,
): Idea[] =>
  scenes.map((scene, index) => ({
    scene: view(scene),
    lines: lines.slice(index, index === scenes.length - 1 ? undefined : index + 1),
  }))
