import type { Line } from '../../model.ts'
import type { Run } from './slide-design.ts'

/** A line of the YAML as a run that keeps its address, and its language where that is not the deck's. */
export const said = (
  { text, at, language }: Line,
  look: Pick<Run, 'size' | 'bold' | 'colour' | 'link'> = {},
): Run => ({ ...look, text, at, language })
