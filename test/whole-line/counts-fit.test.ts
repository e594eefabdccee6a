import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { load } from '../../scripts/content/load.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { countedFiles, shipped } from '../fixtures.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'

/** What is laid out for itself. The others are these pages again: larger, in pieces or on other sheets. */
const laidOut = /^((large|sheets)\.)?pdf$|^pptx$/

describe('with other numbers of promises', () => {
  const opened = tools()
  afterAll(() => opened[Symbol.asyncDispose]())

  // The fewest and the most; what lies between is held by tests of views and drawings, and by charters.test.ts.
  it.each([3, 9] as const)('every document with %i of them fits its pages', async count => {
    const { subjects } = load(countedFiles(count), { edition: 'larkmoor' })
    const [subject] = subjects
    if (subject === undefined) throw new Error('the fixture does not load')
    const artefacts = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const forms = [...artefacts]
      // It tells of press files, which only a build makes.
      .filter(([name]) => name !== 'job-sheet')
      .flatMap(([name, artefact]) =>
        artefact.forms
          .filter(({ extension }) => laidOut.test(extension))
          .map(form => ({ name, artefact, form })),
      )
    expect(forms.length).toBeGreaterThan(110)
    // The browser has several pages open at once.
    const made = await Promise.all(
      forms.map(async ({ name, artefact, form }) => {
        const job = jobOf(name, artefact, subject, { tools: opened })
        return { name, form, ...(await rendered(form, artefact.view(subject), job)) }
      }),
    )
    const faults = made.flatMap(({ name, form, problems, value }) => {
      const found = [...problems, ...(value?.misfits ?? [])]
      return value === undefined || found.length > 0 ? [{ file: `${name}.${form.extension}`, found }] : []
    })
    expect(faults).toEqual([])
  })
})
