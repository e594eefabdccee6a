import { inPage } from './in-page.ts'
import { measurePage } from './page/measure-page.ts'
import { takeSteps } from './page/take-steps.ts'
import type { Limits } from './sighting.ts'

/** What has to run in a page to lay it out and to look at it; its value is a {@link Seen}. */
export const lookScript = (limits: Limits): string =>
  inPage(limits, `(${measurePage})(limits, parts, (${takeSteps})(limits, parts))`)
