import { given } from '../content/guarded.ts'
import { fill } from '../content/tell.ts'
import type { Line, Subject } from '../model.ts'
import { phrase } from './phrase.ts'
import { type SceneView, sceneView } from './scene-view.ts'

/** One idea for one screen. */
export interface ScreenPicture {
  /** The name of its file, without the ending. */
  readonly file: string
  readonly kind: 'cover' | 'promise' | 'way-back'
  readonly code: string | null
  readonly title: Line
  readonly text: Line | null
  /** What the line draws: the promise's scene, or nothing of its own. */
  readonly scene: SceneView | null
  /** What to give with the picture, for people who do not see it. */
  readonly alt: string
}

/** The cover, a picture for each commitment and the way back, in this order. */
export function screenPictures({ compact, words }: Pick<Subject, 'compact' | 'words'>): ScreenPicture[] {
  const { title, commitments } = compact
  const wayBack = given(compact, 'way_back')
  const whole = {
    kind: 'cover',
    code: null,
    title,
    text: given(compact, 'strapline') ?? null,
    scene: null,
  } as const
  const promises = commitments.map(
    ({ id, title, we }) =>
      ({ kind: 'promise', code: id, title, text: we, scene: sceneView({ compact }, id) }) as const,
  )
  const back = wayBack
    ? [{ kind: 'way-back', code: null, title: wayBack.title, text: wayBack.text, scene: null } as const]
    : []
  return [whole, ...promises, ...back].map((one, index) => {
    const sentence = phrase(words, one.code ? 'screen_alt_promise' : 'screen_alt')
    const text = one.text?.text ?? ''
    const alt = fill(sentence.text, { code: one.code ?? '', heading: one.title.text, text }).trim()
    return { ...one, file: `${index}-${plainName(one.title.text) || one.kind}`, alt }
  })
}

/** A title as a file name that every system takes; empty where none of its letters is Latin. */
const plainName = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
