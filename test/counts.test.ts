import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../scripts/check.ts'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { offered } from '../scripts/offered.ts'
import { countedFiles, counts, shipped } from './fixtures.ts'
import { jobOf } from './renderers/job-of.ts'
import { sampleFiles } from './renderers/sample-files.ts'

const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))

describe.each(counts)('a compact with %i promises', count => {
  it('is all well, in each edition', async () => {
    const { problems, subjects } = await check(countedFiles(count))
    expect(problems).toEqual([])
    expect(subjects.map(({ edition }) => edition)).toEqual(['everyone', 'larkmoor'])
    for (const { compact } of subjects) expect(compact.commitments).toHaveLength(count)
  })

  it('fills every page of every document', async () => {
    const { subjects } = await check(countedFiles(count))
    expect(subjects).toHaveLength(2)
    for (const subject of subjects) {
      const forms = [...offered(artefacts, subject).artefacts].flatMap(([name, artefact]) =>
        artefact.forms.map(form => ({ name, artefact, form })),
      )
      expect(forms.length).toBeGreaterThan(150)
      const faults = forms.flatMap(({ name, artefact, form }) => {
        const { furniture, templates } = jobOf(name, artefact, subject, { files: sampleFiles })
        const { problems } = form.page(artefact.view(subject), furniture, templates)
        // Only a build has made press files that the job sheet can tell of.
        return problems
          .filter(({ code }) => code !== 'press/no-files')
          .map(({ what }) => `${name}.${form.extension}: ${what}`)
      })
      expect(faults).toEqual([])
    }
  })
})
