import { beyondClip } from './page/beyond-clip.ts'
import { beyondFrame } from './page/beyond-frame.ts'
import { clippingBoxes } from './page/clipping-boxes.ts'
import { contrastOf } from './page/contrast-of.ts'
import { crossings } from './page/crossings.ts'
import { framesIn } from './page/frames-in.ts'
import { meetings } from './page/meetings.ts'
import { nearEdge } from './page/near-edge.ts'
import { pageArea } from './page/page-area.ts'
import { shorten } from './page/shorten.ts'
import { textRuns } from './page/text-runs.ts'
import { typeSize } from './page/type-size.ts'
import { wordFault } from './page/word-fault.ts'
import { wordsOf } from './page/words-of.ts'
import type { Limits } from './sighting.ts'

/** By their names: what makes the program into one file may call a function anew. */
const measures = {
  ...{ beyondClip, beyondFrame, clippingBoxes, contrastOf, crossings, framesIn, meetings, nearEdge },
  ...{ pageArea, shorten, textRuns, typeSize, wordFault, wordsOf },
}
const parts = Object.entries(measures)
  .map(([name, part]) => `${name}: ${part}`)
  .join(',')

/**
 * A script for a page: `work` with its `limits` and the `parts` that measure. They go there as text, so each holds all
 * that it needs and is handed the others.
 */
export const inPage = (limits: Limits, work: string): string =>
  // `__name` is a helper that the TypeScript hooks call inside functions.
  `(() => { const __name = value => value; const limits = ${JSON.stringify(limits)}; const parts = {${parts}}; return ${work} })()`
