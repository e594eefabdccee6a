import type { FilterImplOptions } from 'liquidjs'
import { undivided } from '../content/undivided.ts'
import { armInArm } from '../drawing/arm-in-arm.ts'
import { drawScene, type SceneFrame } from '../drawing/draw-scene.ts'
import type { Cast, Drawing } from '../drawing/drawing.ts'
import { type Course, journey } from '../drawing/journey.ts'
import { type CoursePage, layCourse } from '../drawing/lay-course.ts'
import { type LineBetween, lineBetween } from '../drawing/line-between.ts'
import { type PosterCourse, posterLine } from '../drawing/poster-line.ts'
import type { Scene } from '../drawing/scene.ts'
import { screenCourse } from '../drawing/screen-course.ts'
import { type StepsLine, stepsLine } from '../drawing/steps-line.ts'
import { type StopRow, stopRow } from '../drawing/stop-row.ts'
import { type WayRound, wayRound } from '../drawing/way-round.ts'
import { drawSvg, type MarkPath } from './draw-svg.ts'
import { escapeText } from './escape-text.ts'

/** A scene that a view names. */
interface NamedScene {
  readonly name: string
  readonly cast: readonly Cast[]
  readonly own: number
  readonly alt: Said | null
}

interface Said {
  readonly text: string
  readonly language?: string
}

/** Named arguments of a filter, as Liquid hands them over. */
type Named = readonly [name: string, value: unknown][]

/**
 * What templates draw with the line. Measures are in the template's own unit, mm on paper. The scenes themselves are
 * the `scenes` of whatever a template is filled with, in every piece of it.
 */
export const drawingFilters = (markPath: MarkPath): Record<string, FilterImplOptions> => ({
  /** One scene in a frame: `{{ stop.scene | scene: width: 80, height: 40 }}`; see {@link SceneFrame}. */
  scene: {
    raw: true,
    handler(this: FilterContext, named: NamedScene, ...frame: Named) {
      const drawing = drawScene(sceneOf(this, named), named.cast, named.own, measures<SceneFrame>(frame))
      return svg(drawing, markPath, named.alt === null ? [] : [named.alt])
    },
  } as FilterImplOptions,
  /** Everybody arm in arm on the line: `{{ stops | line_up: alt, width: 297, height: 90 }}`; see {@link SceneFrame}. */
  line_up: {
    raw: true,
    handler: (stops: readonly Cast[], alt: Said | null, ...frame: Named) =>
      svg(
        drawScene(armInArm(stops.length), castOnly(stops), 0, measures<SceneFrame>(frame)),
        markPath,
        alt === null ? [] : [alt],
      ),
  } as FilterImplOptions,
  /** The line of a poster with people and stops: `{{ stops | poster_line: alt, x: 33, … }}`; see {@link PosterCourse}. */
  poster_line: {
    raw: true,
    handler: (stops: readonly Cast[], alt: Said, ...named: Named) =>
      svg(posterLine(castOnly(stops), measures<PosterCourse>(named)), markPath, [alt]),
  } as FilterImplOptions,
  /** All stops in a row: `{{ stops | stop_row: alt, width: 200, weight: 2.4, small: 9 }}`; see {@link StopRow}. */
  stop_row: {
    raw: true,
    handler: (stops: readonly Cast[], alt: Said | null, ...named: Named) =>
      svg(stopRow(castOnly(stops), measures<StopRow>(named)), markPath, alt === null ? [] : [alt]),
  } as FilterImplOptions,
  /** Dots from the line down and up to it again: `{{ 4 | way_round: width: 297, … }}`, with how heavy the line is; see {@link WayRound}. */
  way_round: {
    raw: true,
    handler: (weight: number, ...named: Named) =>
      svg(wayRound({ ...measures<WayRound>(named), weight }), markPath, []),
  } as FilterImplOptions,
  /** Numbered steps down a line: `{{ steps.size | steps_line: pitch: 30, ring: 10, weight: 2 }}`; see {@link StepsLine}. */
  steps_line: {
    raw: true,
    handler: (count: number, ...named: Named) =>
      svg(stepsLine({ ...measures<StepsLine>(named), count }), markPath, []),
  } as FilterImplOptions,
  /** The line from one row to the next: `{{ 1.4 | line_between: width: 100, … }}`, with how heavy it is; see {@link LineBetween}. */
  line_between: {
    raw: true,
    handler: (weight: number, ...named: Named) =>
      svg(lineBetween({ ...measures<LineBetween>(named), weight }), markPath, []),
  } as FilterImplOptions,
  /** Where the line runs on a page: `{% assign course = stops.size | course: columns: 3, … %}`; see {@link CoursePage}. */
  course: (count: number, ...page: Named) => layCourse({ ...measures<CoursePage>(page), count }),
  /** Where the line runs on a screen: `{% assign course = stops.size | screen_course %}`. */
  screen_course: screenCourse,
  /** The whole line in rows of scenes: `{{ stops | journey: course, alt }}`. */
  journey: {
    raw: true,
    handler(
      this: FilterContext,
      stops: readonly { readonly scene: NamedScene }[],
      course: Course,
      alt: Said,
    ) {
      const scenes = stops.map(stop => stop.scene)
      const drawing = journey(
        scenes.map(one => sceneOf(this, one)),
        scenes[0]?.cast ?? [],
        course,
      )
      return svg(drawing, markPath, [alt, ...scenes.flatMap(one => one.alt ?? [])])
    },
  } as FilterImplOptions,
})

interface FilterContext {
  readonly context: { readonly globals: { readonly scenes?: Readonly<Record<string, Scene>> } }
}

function sceneOf({ context }: FilterContext, { name }: NamedScene): Scene {
  const scene = context.globals.scenes?.[name]
  if (scene === undefined) throw new Error(`there is no scene called ${name}`)
  return scene
}

/** Of what a view tells of a promise, all that a drawing shows. */
const castOnly = (stops: readonly Cast[]): Cast[] => stops.map(({ id, mark }) => ({ id, mark }))

const measures = <Measures>(named: Named): Measures => Object.fromEntries(named) as Measures

/** A drawing in its page. What it says is heard; without a word it is left out, because words beside it say the same. */
function svg(drawing: Drawing, markPath: MarkPath, said: readonly Said[]): string {
  const language = said[0]?.language === undefined ? '' : ` lang="${escapeText(said[0].language)}"`
  const heard =
    said.length === 0
      ? ' aria-hidden="true" focusable="false"'
      : ` role="img" aria-label="${escapeText(said.map(one => undivided(one.text)).join(' '))}"${language}`
  return `<svg class="drawing" viewBox="0 0 ${drawing.width} ${drawing.height}"${heard}>${drawSvg(drawing, markPath)}</svg>`
}
