import { describe, expect, it } from 'vitest'
import { pageCount } from '../../scripts/finishers/page-count.ts'
import { pageSizes } from '../../scripts/finishers/page-sizes.ts'
import { tools } from '../../scripts/tools/tools.ts'

/** A sheet each, with a link, a list and a title that is about pages. */
const sheets = (count: number): string =>
  `<!doctype html><html lang="en"><title>/Type /Pages</title><body>${'<section style="break-after: page"><h1>One</h1><ul><li><a href="#top">/Type /Page</a></ul></section>'.repeat(count)}`

describe('the pages of a print', () => {
  // The browser hangs eight pages to a branch of their tree.
  it.each([1, 8, 9, 75])('are %i, as a reader of PDFs counts them', async count => {
    await using opened = tools()
    for (const tagged of [false, true]) {
      const pdf = (await opened.print(sheets(count), { tagged })).value ?? new Uint8Array()
      expect(pageCount(pdf)).toBe(count)
      expect(await pageSizes(pdf)).toHaveLength(count)
    }
  })

  it('are not none', () => {
    expect(() => pageCount(new TextEncoder().encode('%PDF-1.4 /Type /Pages /Count 3'))).toThrow('no page')
  })
})
