import { inPage } from './in-page.ts'
import { takeSteps } from './page/take-steps.ts'
import type { Limits } from './sighting.ts'

/** What has to run in a page that is printed without a look at it: its elements take their steps, as they do for one. */
export const layScript = (limits: Limits): string => inPage(limits, `void (${takeSteps})(limits, parts)`)
