import { given } from '../content/guarded.ts'
import type { Commitment, Line, Subject } from '../model.ts'
import { lineAlt } from './line-alt.ts'
import { type SceneView, sceneView } from './scene-view.ts'
import { type Stop, stopOf } from './stop-of.ts'

/** What every page of the whole compact shows: the infographic, the poster, the notice and the handout. */
export interface CompactPage {
  readonly heading: Line
  readonly strapline: Line | null
  readonly intro: Line | null
  readonly stops: readonly PageStop[]
  /** Nothing where the compact has none: the line ends then. */
  readonly wayBack: { readonly title: Line; readonly text: Line } | null
  /** What the drawing of the line shows, for people who hear the page. */
  readonly alt: Line
}

export interface PageStop extends Stop, Pick<Commitment, 'we'> {
  /** Where the title leads; null on paper that leads nowhere. */
  readonly href: string | null
  readonly scene: SceneView
}

export function compactPage(
  { compact, words }: Pick<Subject, 'compact' | 'words'>,
  href: (code: string) => string | null = () => null,
): CompactPage {
  const wayBack = given(compact, 'way_back')
  return {
    heading: compact.title,
    strapline: given(compact, 'strapline') ?? null,
    intro: given(compact, 'intro') ?? null,
    stops: compact.commitments.map(one => ({
      ...stopOf(one),
      we: one.we,
      href: href(one.id),
      scene: sceneView({ compact }, one.id),
    })),
    wayBack: wayBack ? { title: wayBack.title, text: wayBack.text } : null,
    alt: lineAlt({ compact, words }),
  }
}

/** Less of it, for pages that name the promises and say no more: what a view leaves out does not change its hash. */
export interface TitlesPage extends Pick<CompactPage, 'heading' | 'strapline' | 'alt'> {
  readonly stops: readonly Stop[]
  readonly wayBack: { readonly title: Line } | null
}

export function titlesPage({ compact, words }: Pick<Subject, 'compact' | 'words'>): TitlesPage {
  const wayBack = given(compact, 'way_back')
  return {
    heading: compact.title,
    strapline: given(compact, 'strapline') ?? null,
    stops: compact.commitments.map(stopOf),
    wayBack: wayBack ? { title: wayBack.title } : null,
    alt: lineAlt({ compact, words }),
  }
}

/** The place of a commitment on the web page: at the edition's public address, or in the file beside this one. */
export const webPlace = ({ settings }: Subject, code: string): string =>
  `${settings.address ?? 'index.html'}#${code}`
