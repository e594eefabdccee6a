import type { PDFDict } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { Matrix } from '../content-stream/geometry.ts'
import type { Window } from './raster.ts'

const { PDFDict: Dict, PDFName, PDFNumber } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** How things are painted at a place in a page. */
export interface InkState {
  readonly matrix: Matrix
  readonly clip: Window
  readonly fill: number
  readonly stroke: number
  /** How opaque they are. */
  readonly fillCover: number
  readonly strokeCover: number
  /** Of lines. */
  readonly width: number
  /** How opaque the group is in which they stand. */
  readonly group: number
}

/** Chromium tells the opacity of what it paints, and the width of its lines, by the name of a setting. */
export function inkSetting(state: InkState, resources: PDFDict | undefined, name: string): InkState {
  const dict = resources?.lookupMaybe(PDFName.of('ExtGState'), Dict)?.lookupMaybe(PDFName.of(name), Dict)
  const part = (key: string): number | undefined => dict?.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber()
  const [fillCover, strokeCover, width] = [part('ca'), part('CA'), part('LW')]
  return {
    ...state,
    ...(fillCover !== undefined && { fillCover: fillCover * state.group }),
    ...(strokeCover !== undefined && { strokeCover: strokeCover * state.group }),
    ...(width !== undefined && { width }),
  }
}
