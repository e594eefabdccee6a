import { contrastOf } from './page/contrast-of.ts'
import { measurePage } from './page/measure-page.ts'
import { meetings } from './page/meetings.ts'
import { pageArea } from './page/page-area.ts'
import { shorten } from './page/shorten.ts'
import { textRuns } from './page/text-runs.ts'
import { wordFault } from './page/word-fault.ts'
import type { Limits } from './sighting.ts'

/**
 * What has to run in a page to look at its layout; its value is a {@link Seen}. The functions of `page/` go there
 * as text, so each holds all that it needs and is handed the others.
 */
export function lookScript(limits: Limits): string {
  const parts = [contrastOf, meetings, pageArea, shorten, textRuns, wordFault]
  const handed = parts.map(part => `${part.name}: ${part}`).join(',')
  // `__name` is a helper that the TypeScript hooks call inside functions.
  return `(() => { const __name = value => value; return (${measurePage})(${JSON.stringify(limits)}, {${handed}}) })()`
}
