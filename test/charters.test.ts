import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { check } from '../scripts/check.ts'
import { projectFiles } from '../scripts/content/project-files.ts'
import { discover } from '../scripts/discover.ts'
import type { Artefact } from '../scripts/model.ts'
import { offered } from '../scripts/offered.ts'
import { tools } from '../scripts/tools/tools.ts'
import { folder, shipped } from './fixtures.ts'
import { jobOf } from './renderers/job-of.ts'
import { rendered } from './renderers/rendered.ts'

const home = join(import.meta.dirname, 'fixtures/charters')
const charters = readdirSync(home)
const edition = readFileSync(join(shipped, 'templates/starter/edition.yaml'), 'utf8')
const opened = tools()
afterAll(() => opened[Symbol.asyncDispose]())

/** What is laid out for itself; press files and posters in pieces are these pages again. */
const laidOut = /^((large|sheets)\.)?pdf$|^pptx$/

it.each(charters)(
  '%s and a starter’s edition are enough for every document that is offered',
  async charter => {
    const root = folder()
    mkdirSync(join(root, 'compact/editions/ours'), { recursive: true })
    writeFileSync(join(root, 'compact/compact.yaml'), readFileSync(join(home, charter)))
    writeFileSync(join(root, 'compact/editions/ours/edition.yaml'), edition)
    const { subjects, problems } = await check(projectFiles(root))
    expect(problems).toEqual([])
    const [subject] = subjects
    if (subject === undefined) throw new Error('no edition can be read')
    const all = await discover<Artefact>(join(shipped, 'scripts/artefacts'))
    const { artefacts } = offered(all, subject)
    expect([...artefacts.keys()]).toEqual(expect.arrayContaining(['deck', 'index', 'infographic', 'poster']))
    const forms = [...artefacts].flatMap(([name, artefact]) =>
      artefact.forms
        .filter(({ extension }) => name !== 'job-sheet' && laidOut.test(extension))
        .map(form => ({ name, artefact, form })),
    )
    expect(forms.length).toBeGreaterThan(10)
    const made = await Promise.all(
      forms.map(async ({ name, artefact, form }) => {
        const job = jobOf(name, artefact, subject, { tools: opened })
        return { file: `${name}.${form.extension}`, ...(await rendered(form, artefact.view(subject), job)) }
      }),
    )
    const faults = made.flatMap(({ file, problems, value }) => {
      const found = [...problems, ...(value?.misfits ?? [])]
      return value === undefined || found.length > 0 ? [{ file, found }] : []
    })
    expect(faults).toEqual([])
  },
)
