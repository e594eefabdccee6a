import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { document } from '../../scripts/renderers/document.ts'
import { shipped, shippedSubject } from '../fixtures.ts'
import { shownIn } from '../reading/words-of.ts'
import { jobOf } from './job-of.ts'
import { rendered } from './rendered.ts'
import { sampleFiles } from './sample-files.ts'
import { viewOf } from './view-of.ts'

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
const texts = [...artefacts].flatMap(([name, artefact]) =>
  artefact.forms.filter(form => form.extension === 'txt').map(form => ({ name, artefact, form })),
)

describe.each(['everyone', 'example-trust'])('the plain text of %s', edition => {
  const subject = shippedSubject(edition)

  it.each(texts)(
    'of the $name says every word of its page, in its order, and ends with the stamp',
    async ({ name, artefact, form }) => {
      expect(texts.length).toBeGreaterThan(9)
      const view = await viewOf(name, artefact, subject)
      const job = jobOf(name, artefact, subject, { files: sampleFiles })
      const html = document('forms/text', 'page.html', {
        view,
        ...job,
        more: { partial: `${form.template ?? name}/words.html` },
      })
      const made = (await rendered(form, view, job)).value
      const text = Buffer.from(made?.bytes ?? []).toString('utf8')
      const said = text
        .replace(/^(=+|-+|_+)$/gm, '')
        .replace(/^ *- /gm, '')
        .split(/\s+/)
        .filter(Boolean)
      const shown = shownIn(html.value ?? '')
      expect(shown.length).toBeGreaterThan(40)
      expect(said).toEqual(shown)
      expect(text.trimEnd().split('\n').slice(-2).join(' ')).toMatch(
        new RegExp(`${job.furniture.stamp.hash}$`),
      )
    },
  )

  it.each(texts)('of the $name can be read in any mail program', async ({ name, artefact, form }) => {
    const made = (await rendered(form, artefact.view(subject), jobOf(name, artefact, subject))).value
    const text = Buffer.from(made?.bytes ?? []).toString('utf8')
    const rows = text.split('\n')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(row => [...row].length > 72)).toEqual([])
    expect(rows.filter(row => /\s$|\t/.test(row))).toEqual([])
    expect(text).not.toMatch(/\n{4}|<\/?[a-z]+|\r/)
    // Each title is underlined by as many signs as it has letters.
    const rules = rows.flatMap((row, index) => (/^(=+|-+)$/.test(row) && rows[index - 1] ? [index] : []))
    expect(rules.length).toBeGreaterThan(0)
    for (const index of rules) expect([...(rows[index] ?? '')].length).toBeLessThanOrEqual(72)
  })
})
