import { SVGPathData } from 'svg-pathdata'
import { type Head, type Scene, type SceneStroke, sceneMeasures } from '../drawing/scene.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { readSvg, type SvgElement } from './logo/read-svg.ts'
import { nearest } from './nearest.ts'

/** What an SVG of a scene may hold, by class: strokes of the line, dots, signs such as a tick, and circles where a mark stands as somebody's head. */
const classes = ['line', 'dots', 'sign', 'who'] as const

/** How far from its edge the line may begin, in units of the scene: an eye does not see it. */
const near = 2

/**
 * A scene from its SVG. It may hold little, so that it can be drawn on paper, on slides and in PowerPoint alike, and
 * so that nobody's drawing program brings in what a page cannot show.
 */
export function readScene(name: string, file: string, bytes: Uint8Array): Checked<Scene> {
  const fault = (what: string, mend: string): Problem => ({
    code: 'load/bad-scene',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    what: `${file} ${what}`,
    why: 'The line has to run through a scene from the left edge to the right, in one weight, wherever it is drawn.',
    mend,
  })
  const drawing = readSvg(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file)
  if ('what' in drawing)
    return bad(
      fault(drawing.what.replace(`\`${file}\` `, ''), 'Draw it as plain SVG, as those in templates/scenes.'),
    )
  const { root } = drawing
  const [x, y, width = 0, height] = (root.attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  if (x !== 0 || y !== 0 || height !== sceneMeasures.height || !(width >= 60 && width <= 900))
    return bad(
      fault(
        `has the viewBox “${root.attributes.get('viewBox') ?? ''}”`,
        `Write viewBox="0 0 440 ${sceneMeasures.height}": from 60 to 900 wide, and always ${sceneMeasures.height} high.`,
      ),
    )
  const strokes: SceneStroke[] = []
  const heads: Head[] = []
  const faults: Problem[] = []
  for (const element of drawn(root)) {
    const look = element.attributes.get('class') ?? ''
    if (element.attributes.has('transform'))
      faults.push(
        fault(
          `has a ${element.name} with \`transform\``,
          'Let the drawing program write the places themselves.',
        ),
      )
    else if (element.name === 'path' && (look === 'line' || look === 'dots' || look === 'sign')) {
      const d = absolute(element.attributes.get('d') ?? '')
      if (d === undefined) faults.push(fault('has a path that cannot be read', 'Draw that path again.'))
      else strokes.push({ d, dotted: look === 'dots', ...(look === 'sign' && { sign: true }) })
    } else if (element.name === 'circle' && look === 'who') {
      const [who = 0, cx = 0, cy = 0, r = 0] = ['data-who', 'cx', 'cy', 'r'].map(key =>
        Number(element.attributes.get(key) ?? Number.NaN),
      )
      if (Number.isInteger(who) && [cx, cy].every(Number.isFinite) && r > 0)
        heads.push({ who, x: cx, y: cy, r })
      else
        faults.push(
          fault(
            'has a head without `data-who`, `cx`, `cy` and `r`',
            'Give all four; data-who is 0 for the promise’s own mark.',
          ),
        )
    } else {
      const guess = nearest(look, classes)
      faults.push(
        fault(
          `holds <${element.name}${look ? ` class="${look}"` : ''}>`,
          `${guess ? `Did you mean class="${guess}"? ` : ''}A scene holds <path class="line">, <path class="dots">, <path class="sign"> and <circle class="who">.`,
        ),
      )
    }
  }
  const ends = strokes.flatMap(({ d }) => cornersOf(d))
  for (const [edge, at] of [
    ['left', 0],
    ['right', width],
  ] as const)
    if (faults.length === 0 && !ends.some(end => isNear(end, at)))
      faults.push(
        fault(
          `has no line at its ${edge} edge on the ground`,
          `Let a path begin or end at ${at} ${sceneMeasures.ground}.`,
        ),
      )
  return faults.length > 0 ? bad(...faults) : good({ name, width, strokes, heads })
}

/** Everything that is drawn, out of its groups. */
const drawn = (element: SvgElement): SvgElement[] =>
  element.children.flatMap(child =>
    ['title', 'desc', 'metadata'].includes(child.name)
      ? []
      : child.name === 'g' && !child.attributes.has('transform')
        ? drawn(child)
        : [child],
  )

/** Path data without relative steps, arcs and short forms: what every form of a drawing can draw. */
function absolute(d: string): string | undefined {
  try {
    return new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().aToC().qtToC().round(100).encode()
  } catch {
    return undefined
  }
}

const isNear = ([x, y]: readonly [number, number], edge: number): boolean =>
  Math.abs(x - edge) <= near && Math.abs(y - sceneMeasures.ground) <= near

/** The places that a path passes from step to step. */
const cornersOf = (d: string): (readonly [number, number])[] =>
  new SVGPathData(d).commands.flatMap(step => ('x' in step && 'y' in step ? [[step.x, step.y] as const] : []))
