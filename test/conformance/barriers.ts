import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on an open page. */
export interface Barriers {
  /** Each by its rule and the first element that breaks it. */
  readonly violations: readonly string[]
  /** How many rules were kept: none would mean that nothing was looked at. */
  readonly kept: number
}

/** Asks axe about a page, as it stands open in the browser. */
export async function barriers(page: Page): Promise<Barriers> {
  await page.evaluate(axe)
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`),
    kept: passes.length,
  }
}
