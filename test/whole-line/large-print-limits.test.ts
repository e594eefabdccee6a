import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { freshCopy } from './fresh-copy.ts'
import { stretch } from './stretched.ts'

const mm = (points: number): number => (points * 25.4) / 72

describe('large print with other words', () => {
  let root = ''
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it.each(['longest', 'shortest'] as const)(
    'takes the %s that the schema allows: nothing is cut off or goes under 18 pt',
    async how => {
      root = freshCopy()
      expect(stretch(root, how)).toBeGreaterThan(500)
      const { subjects, problems } = load(diskFiles(root), { edition: 'example-trust' })
      const [subject] = subjects
      if (subject === undefined) throw new Error(JSON.stringify(problems.slice(0, 3)))
      await using opened = tools()
      const artefacts = await discover<Artefact>(join(root, 'scripts/artefacts'))
      const forms = [...artefacts].flatMap(([name, artefact]) =>
        artefact.forms
          .filter(
            ({ extension }) => extension === 'large.pdf' || (name === 'easy-read' && extension === 'pdf'),
          )
          .map(form => ({ name, artefact, form })),
      )
      expect(forms.length).toBeGreaterThan(40)
      // The browser has several pages open at once.
      const made = await Promise.all(
        forms.map(async ({ name, artefact, form }) => {
          const job = jobOf(name, artefact, subject, { tools: opened })
          return { name, ...(await rendered(form, artefact.view(subject), job)) }
        }),
      )
      const failing = made.flatMap(({ name, problems, value }) =>
        problems.length > 0 || (value?.misfits ?? []).length > 0
          ? [{ name, problems, misfits: value?.misfits }]
          : [],
      )
      expect(failing).toEqual([])
      for (const { name, value } of made) {
        const { pages } = await readPdfBytes(value?.bytes ?? new Uint8Array())
        for (const { page } of pages) {
          const items = (await page.getTextContent()).items.flatMap(one =>
            'str' in one && one.str.trim() ? [one] : [],
          )
          const small = items.filter(({ transform }) => Math.hypot(transform[2], transform[3]) < 17.99)
          expect(
            small.map(one => one.str),
            name,
          ).toEqual([])
          const outside = items.filter(
            ({ transform, width }) => mm(transform[4]) < 19.5 || mm(transform[4] + width) > 190.5,
          )
          expect(
            outside.map(one => one.str),
            name,
          ).toEqual([])
        }
        // No page holds next to nothing but its foot.
        const bare = pages.filter(
          ({ words }) => words.replace(/Page \d+ of \d+|[\w.]+ · \w{7}/g, '').trim() === '',
        )
        expect(bare.length, name).toBe(0)
      }
    },
  )
})
