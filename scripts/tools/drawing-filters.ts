import type { FilterImplOptions } from 'liquidjs'
import { isLine } from '../content/is-line.ts'
import { armInArm } from '../drawing/arm-in-arm.ts'
import { drawScene } from '../drawing/draw-scene.ts'
import type { Cast, Drawing } from '../drawing/drawing.ts'
import { type Course, journey } from '../drawing/journey.ts'
import { type CoursePage, layCourse } from '../drawing/lay-course.ts'
import { type LineBetween, lineBetween } from '../drawing/line-between.ts'
import { markPattern } from '../drawing/mark-pattern.ts'
import { markedLine } from '../drawing/marked-line.ts'
import { posterLine } from '../drawing/poster-line.ts'
import type { Scene } from '../drawing/scene.ts'
import { screenCourse } from '../drawing/screen-course.ts'
import { sheetCourse } from '../drawing/sheet-course.ts'
import { type StepsLine, stepsLine } from '../drawing/steps-line.ts'
import { stopRow } from '../drawing/stop-row.ts'
import { thereAndBack } from '../drawing/there-and-back.ts'
import { type WayBackFrame, wayBack } from '../drawing/way-back.ts'
import { type WayRound, wayRound } from '../drawing/way-round.ts'
import type { MarkPath } from './draw-svg.ts'
import { type Said, svgOf } from './svg-of.ts'

/** A scene that a view names. */
interface NamedScene {
  readonly name: string
  readonly cast: readonly Cast[]
  readonly own: number
  readonly alt: Said | null
}

/** Named arguments of a filter, as Liquid hands them over. */
type Named = readonly [name: string, value: unknown][]

/**
 * What templates draw with the line. Measures are in the template's own unit, mm on paper; what each takes is the
 * frame of its function in scripts/drawing. With `alt:` a drawing says that, and nothing without it, where words
 * beside it do. The scenes themselves are the `scenes` of whatever a template is filled with, in every piece of it.
 */
export const drawingFilters = (markPath: MarkPath): Record<string, FilterImplOptions> => {
  /** Drawn from something that a view knows: `{{ stops | stop_row: alt: alt, width: 200, weight: 2, small: 9 }}`. */
  const drawn = <Of, Frame>(draw: (of: Of, frame: Frame) => Drawing): FilterImplOptions =>
    ({
      raw: true,
      handler: (of: Of, ...named: Named) => svgOf(draw(of, measures<Frame>(named)), markPath, saidIn(named)),
    }) as FilterImplOptions
  /** Drawn from the promises of a view, of which it may know more than a drawing shows. */
  const ofStops = <Frame>(draw: (cast: readonly Cast[], frame: Frame) => Drawing): FilterImplOptions =>
    drawn((stops: readonly Cast[], frame: Frame) =>
      draw(
        stops.map(({ id, mark }) => ({ id, mark })),
        frame,
      ),
    )
  return {
    marked_line: ofStops(markedLine),
    stop_row: ofStops(stopRow),
    there_and_back: ofStops(thereAndBack),
    poster_line: ofStops(posterLine),
    pattern: ofStops(markPattern),
    /** Everybody arm in arm; its frame is that of a scene. */
    line_up: ofStops((cast, frame: Parameters<typeof drawScene>[3]) =>
      drawScene(armInArm(cast.length), cast, 0, frame),
    ),
    /** Over one of several cards: `{{ 'first' | way_back: … }}`. */
    way_back: drawn((turn: WayBackFrame['turn'], frame: Omit<WayBackFrame, 'turn'>) =>
      wayBack({ ...frame, turn }),
    ),
    /** `{{ 4 | way_round: … }}`, with how heavy the line is. */
    way_round: drawn((weight: number, frame: Omit<WayRound, 'weight'>) => wayRound({ ...frame, weight })),
    /** `{{ steps.size | steps_line: … }}` */
    steps_line: drawn((count: number, frame: Omit<StepsLine, 'count'>) => stepsLine({ ...frame, count })),
    /** From one row to the next: `{{ 1.4 | line_between: … }}`, with how heavy it is. */
    line_between: drawn((weight: number, frame: Omit<LineBetween, 'weight'>) =>
      lineBetween({ ...frame, weight }),
    ),
    /** One scene: `{{ stop.scene | scene: width: 80, height: 40 }}`. It says what it shows, unless it is `quiet: true`. */
    scene: {
      raw: true,
      handler(this: FilterContext, named: NamedScene, ...frame: Named) {
        const drawing = drawScene(sceneOf(this, named), named.cast, named.own, measures(frame))
        const isQuiet = named.alt === null || frame.some(([name]) => name === 'quiet')
        return svgOf(drawing, markPath, isQuiet || named.alt === null ? [] : [named.alt])
      },
    } as FilterImplOptions,
    /** Where the line runs on a page: `{% assign course = stops.size | course: columns: 3, … %}`; see {@link CoursePage}. */
    course: (count: number, ...page: Named) => layCourse({ ...measures<CoursePage>(page), count }),
    /** Where the line runs on a landscape sheet of A4, up to this edge, in one language or two: `{% assign course = stops.size | sheet_course: 283, wayBack, second %}`. */
    sheet_course: (count: number, right: number, wayBack: object | null, second: string | null) =>
      sheetCourse(count, right, { returns: wayBack !== null, inTwo: second !== null }),
    /** Where the line runs on a screen: `{% assign course = stops.size | screen_course %}`. */
    screen_course: screenCourse,
    /** The whole line in rows of scenes: `{{ stops | journey: course, alt, wayBack }}`. */
    journey: {
      raw: true,
      handler(
        this: FilterContext,
        stops: readonly { readonly scene: NamedScene }[],
        course: Course,
        alt: Said,
        wayBack: object | null,
      ) {
        const scenes = stops.map(stop => stop.scene)
        const drawing = journey(
          scenes.map(one => sceneOf(this, one)),
          scenes[0]?.cast ?? [],
          course,
          wayBack !== null,
        )
        return svgOf(drawing, markPath, [alt, ...scenes.flatMap(one => one.alt ?? [])])
      },
    } as FilterImplOptions,
  }
}

interface FilterContext {
  readonly context: { readonly globals: { readonly scenes?: Readonly<Record<string, Scene>> } }
}

function sceneOf({ context }: FilterContext, { name }: NamedScene): Scene {
  const scene = context.globals.scenes?.[name]
  if (scene === undefined) throw new Error(`there is no scene called ${name}`)
  return scene
}

/** Nothing, as a template writes it, is a thing of Liquid's own. */
const saidIn = (named: Named): Said[] =>
  named.flatMap(([name, value]) => (name === 'alt' && isLine(value) ? [value] : []))

const measures = <Measures>(named: Named): Measures => Object.fromEntries(named) as Measures
