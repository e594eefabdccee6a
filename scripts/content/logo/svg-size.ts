import type { SvgElement } from './read-svg.ts'

/** In px (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 96 / 72,
  pc: 16,
}

export interface SvgSize {
  readonly width: number
  readonly height: number
  /** What the root shows of its drawing: x, y, width, height. */
  readonly view: readonly [number, number, number, number]
}

/** How large a drawing says that it is, in px; nothing where it says it neither in lengths nor by a viewBox. */
export function svgSize({ attributes }: SvgElement): SvgSize | undefined {
  const [width, height] = ['width', 'height'].map(name => length(attributes.get(name)))
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [x = 0, y = 0, across = 0, down = 0] = box
  const view =
    box.length === 4 && box.every(Number.isFinite) && across > 0 && down > 0
      ? ([x, y, across, down] as const)
      : undefined
  if (width === 0 || height === 0) return undefined
  if (width !== undefined && height !== undefined)
    return { width, height, view: view ?? [0, 0, width, height] }
  return view && { width: view[2], height: view[3], view }
}

/** Nothing for a share of the page, such as `100%`, or a size of type. */
function length(written = ''): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written) ?? []
  const factor = units[unit.toLowerCase()]
  return number === undefined || factor === undefined ? undefined : Number(number) * factor
}
