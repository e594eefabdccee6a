import type { Commitment, Line, Subject } from '../model.ts'
import { type SceneView, sceneView } from './scene-view.ts'
import { type Stop, stopOf } from './stop-of.ts'

/** What every page of the whole compact shows: the infographic, the poster, the notice and the handout. */
export interface CompactPage {
  readonly heading: Line
  readonly strapline: Line
  readonly intro: Line
  readonly stops: readonly PageStop[]
  readonly wayBack: { readonly title: Line; readonly text: Line }
  /** What the drawing of the line shows, for people who hear the page. */
  readonly alt: Line
}

export interface PageStop extends Stop, Pick<Commitment, 'we'> {
  /** Where the title leads; null on paper that leads nowhere. */
  readonly href: string | null
  readonly scene: SceneView
}

export function compactPage(
  { compact }: Pick<Subject, 'compact'>,
  href: (code: string) => string | null = () => null,
): CompactPage {
  const { title, strapline, intro, way_back, alt } = compact
  return {
    heading: title,
    strapline,
    intro,
    stops: compact.commitments.map(one => ({
      ...stopOf(one),
      we: one.we,
      href: href(one.id),
      scene: sceneView({ compact }, one.id),
    })),
    wayBack: { title: way_back.title, text: way_back.text },
    alt: alt.line,
  }
}

/** Less of it, for pages that name the promises and say no more: what a view leaves out does not change its hash. */
export interface TitlesPage extends Pick<CompactPage, 'heading' | 'strapline' | 'alt'> {
  readonly stops: readonly Stop[]
  readonly wayBack: { readonly title: Line }
}

export const titlesPage = ({ compact }: Subject): TitlesPage => ({
  heading: compact.title,
  strapline: compact.strapline,
  stops: compact.commitments.map(stopOf),
  wayBack: { title: compact.way_back.title },
  alt: compact.alt.line,
})

/** The place of a commitment on the web page: at the edition's public address, or in the file beside this one. */
export const webPlace = ({ settings }: Subject, code: string): string =>
  `${settings.address ?? 'index.html'}#${code}`
