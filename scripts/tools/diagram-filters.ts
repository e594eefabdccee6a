import type { FilterImplOptions } from 'liquidjs'
import type { DiagramFrame } from '../drawing/diagram-frame.ts'
import type { Cast, Drawing } from '../drawing/drawing.ts'
import { type FlightFrame, flight } from '../drawing/flight.ts'
import { planLine } from '../drawing/plan-line.ts'
import { type RoundFrame, roundOne } from '../drawing/round-one.ts'
import { type YearFrame, yearLines } from '../drawing/year-lines.ts'
import type { MarkPath } from './draw-svg.ts'
import { type Said, svgOf } from './svg-of.ts'

/** What a view says of a drawing: whose it is, and how many things it shows, each with a name. */
type Diagram = { readonly cast: readonly Cast[]; readonly own: number } & (
  | { readonly kind: 'plan' | 'ladder' | 'support'; readonly labels: readonly object[] }
  | { readonly kind: 'measures'; readonly rows: readonly { readonly every: number }[] }
)

/** Named arguments of a filter, as Liquid hands them over. */
type Named = readonly [name: string, value: unknown][]

/**
 * What templates draw out of what the compact says. Without `alt` a drawing says nothing, where words
 * beside it do.
 */
export const diagramFilters = (markPath: MarkPath): Record<string, FilterImplOptions> => ({
  /** Steps, people or times of a chapter: `{{ chapter.opening | diagram: alt: alt, width: 182, height: 60, weight: 2.4 }}`. */
  diagram: {
    raw: true,
    handler: (diagram: Diagram, ...frame: Named) => svgOf(drawn(diagram, frame), markPath, said(frame)),
  } as FilterImplOptions,
})

function drawn(diagram: Diagram, frame: Named): Drawing {
  const { cast, own } = diagram
  switch (diagram.kind) {
    case 'plan':
      return planLine(diagram.labels.length, cast, own, measures<DiagramFrame>(frame))
    case 'ladder':
      return flight(diagram.labels.length, cast, own, measures<FlightFrame>(frame))
    case 'support':
      return roundOne(diagram.labels.length, cast, own, measures<RoundFrame>(frame))
    case 'measures':
      return yearLines(
        diagram.rows.map(row => row.every),
        cast,
        own,
        measures<YearFrame>(frame),
      )
  }
}

const said = (named: Named): Said[] =>
  named.flatMap(([name, value]) => (name === 'alt' && value ? [value as Said] : []))

const measures = <Measures>(named: Named): Measures => Object.fromEntries(named) as Measures
