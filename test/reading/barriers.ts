import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on an open page, each by its rule and the first element that breaks it. That it looked at nothing is a barrier too. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  // Only what is told comes out of the page, and axe gathers no more than that: it has hundreds of elements to look at.
  const { kept, found } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    const { violations, passes } = await axe.run({ resultTypes: ['violations'] })
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`)
    return { kept: passes.length, found: told }
  })
  return kept > 10 ? found : [`axe kept only ${kept} rules, so it cannot have seen the page`]
}
