import type { FilterImplOptions } from 'liquidjs'
import { drawScene, type SceneFrame } from '../drawing/draw-scene.ts'
import type { Cast } from '../drawing/drawing.ts'
import { type Course, journey } from '../drawing/journey.ts'
import { type CoursePage, layCourse } from '../drawing/lay-course.ts'
import type { Scene } from '../drawing/scene.ts'
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
 * What templates draw with the line. Measures are in the template's own unit, mm on paper. The scenes themselves are
 * the `scenes` of whatever a template is filled with, in every piece of it.
 */
export const drawingFilters = (markPath: MarkPath): Record<string, FilterImplOptions> => ({
  /**
   * One scene in a frame: `{{ stop.scene | scene: width: 80, height: 40 }}`; see {@link SceneFrame}. With `quiet: true`
   * it says nothing, where words beside it do.
   */
  scene: {
    raw: true,
    handler(this: FilterContext, named: NamedScene, ...frame: Named) {
      const drawing = drawScene(sceneOf(this, named), named.cast, named.own, measures<SceneFrame>(frame))
      return svgOf(
        drawing,
        markPath,
        named.alt === null || frame.some(([name]) => name === 'quiet') ? [] : [named.alt],
      )
    },
  } as FilterImplOptions,
  /** Where the line runs on a page: `{% assign course = stops.size | course: columns: 3, … %}`; see {@link CoursePage}. */
  course: (count: number, ...page: Named) => layCourse({ ...measures<CoursePage>(page), count }),
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
      return svgOf(drawing, markPath, [alt, ...scenes.flatMap(one => one.alt ?? [])])
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

const measures = <Measures>(named: Named): Measures => Object.fromEntries(named) as Measures
