import { inPage } from './in-page.ts'
import { firstPage } from './page/first-page.ts'
import { takeSteps } from './page/take-steps.ts'
import type { Limits } from './sighting.ts'

/** What has to run in a page whose first sheet is to be photographed: it is laid out as for a print. Its value is the size of the sheet, in px. */
export const firstPageScript = (limits: Limits): string =>
  inPage(limits, `((${takeSteps})(limits, parts), (${firstPage})(parts))`)
