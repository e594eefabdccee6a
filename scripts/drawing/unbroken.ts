import { encodeSVGPath, type SVGCommand, SVGPathData } from 'svg-pathdata'
import type { Part, Stroke } from './drawing.ts'

/**
 * Parts whose strokes are one wherever one begins where another ends, so that the line is one path: round ends that lie
 * over each other show as a knot on a screen. Dotted strokes keep their dots where they are, and what only a press
 * prints stays apart.
 */
export function unbroken(parts: readonly Part[]): Part[] {
  const done: Part[] = []
  const left = parts.map(part => ({ part, traced: part.draws === 'stroke' ? traceOf(part) : undefined }))
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const { part } = first
    let traced: Trace | undefined = first.traced
    if (part.draws !== 'stroke' || traced === undefined) {
      done.push(part)
      continue
    }
    for (let at = 0; at < left.length; at++) {
      const other = left[at]
      const whole: Trace | undefined = other?.traced && joined(traced, other.traced)
      if (whole === undefined) continue
      traced = whole
      left.splice(at, 1)
      // What did not meet before may meet now.
      at = -1
    }
    done.push({ ...part, d: encodeSVGPath([...traced.commands]) })
  }
  return done
}

interface Place {
  readonly x: number
  readonly y: number
}

/** A stroke from where it starts to where it ends. */
interface Trace {
  readonly weight: number
  readonly commands: readonly SVGCommand[]
  readonly start: Place
  readonly end: Place
}

/** Nothing of what stays as it is. */
function traceOf({ d, weight, pitch, off, sign }: Stroke): Trace | undefined {
  if (pitch !== undefined || off || sign) return undefined
  return trace(new SVGPathData(d).toAbs().normalizeHVZ(), weight)
}

function trace({ commands }: SVGPathData, weight: number): Trace | undefined {
  const places = commands.flatMap(one => ('x' in one && 'y' in one ? [{ x: one.x, y: one.y }] : []))
  const [start, end] = [places[0], places.at(-1)]
  return start && end && { weight, commands, start, end }
}

/** Both as one, whichever way round each is drawn; nothing where they do not meet. */
function joined(one: Trace, other: Trace): Trace | undefined {
  if (one.weight !== other.weight) return undefined
  const meet = (a: Place, b: Place): boolean => Math.hypot(a.x - b.x, a.y - b.y) < one.weight * near
  const whole = (first: Trace, second: Trace): Trace => ({
    ...first,
    commands: [...first.commands, ...second.commands.slice(1)],
    end: second.end,
  })
  if (meet(one.end, other.start)) return whole(one, other)
  if (meet(other.end, one.start)) return whole(other, one)
  if (meet(one.end, other.end)) return whole(one, turned(other))
  if (meet(one.start, other.start)) return whole(turned(other), one)
  return undefined
}

/** Of the weight of the line: places are rounded. */
const near = 0.03

/** From its end to its start. (Arcs cannot be turned as they are.) */
function turned({ commands, weight, start, end }: Trace): Trace {
  const path = new SVGPathData([...commands]).normalizeST().aToC().reverse()
  return { weight, commands: path.commands, start: end, end: start }
}
