import { SVGPathData } from 'svg-pathdata'

/** Where a shape stands, in English Metric Units. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A path as PowerPoint has it: where it stands, and its steps. `scale` is how many EMU a unit of the path has. */
export function freeform(
  d: string,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  filled: boolean,
): { readonly extent: Extent; readonly geometry: string; readonly straight: boolean } {
  const path = new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().aToC().qtToC()
  const { minX, minY, maxX, maxY } = path.getBounds()
  const place = (value: number, least: number): number => Math.round((value - least) * scale)
  const point = (px: number, py: number): string => `<a:pt x="${place(px, minX)}" y="${place(py, minY)}"/>`
  const [w, h] = [place(maxX, minX), place(maxY, minY)]
  const steps = path.commands.map(step => {
    switch (step.type) {
      case SVGPathData.MOVE_TO:
        return `<a:moveTo>${point(step.x, step.y)}</a:moveTo>`
      case SVGPathData.LINE_TO:
        return `<a:lnTo>${point(step.x, step.y)}</a:lnTo>`
      case SVGPathData.CURVE_TO:
        return `<a:cubicBezTo>${point(step.x1, step.y1)}${point(step.x2, step.y2)}${point(step.x, step.y)}</a:cubicBezTo>`
      case SVGPathData.CLOSE_PATH:
        return '<a:close/>'
      default:
        throw new Error(`no slide can draw ${d}`)
    }
  })
  return {
    extent: { x: Math.round(x + minX * scale), y: Math.round(y + minY * scale), w, h },
    straight: path.commands.length === 2 && (w === 0 || h === 0),
    geometry: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${w}" h="${h}"${filled ? '' : ' fill="none"'}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`,
  }
}
