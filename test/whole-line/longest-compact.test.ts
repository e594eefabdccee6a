import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
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

const items = [
  'agenda',
  'catch-up-sheet',
  'colour-posters',
  'commitment-posters',
  'commitment-sheets',
  'how-to-guide',
  'infographic',
  'infographic-click-through',
  'notice',
  'pocket-cards',
  'poster',
  'room-checklist',
  'run-sheet',
  'team-poster',
  'way-back-poster',
]

/** These take as many pages as they need. */
const flowing = ['how-to-guide', 'room-checklist', 'run-sheet']

let root = ''
afterEach(() => rmSync(root, { recursive: true, force: true }))

it.each(['longest', 'shortest'] as const)(
  'the compact in the %s words that the schema allows fits what shows all of it, with no page next to empty',
  async how => {
    root = freshCopy()
    const file = join(root, 'compact/sheets.yaml')
    const sheets = readFileSync(file, 'utf8')
    stretch(root, how)
    // The words of a sheet are as short as its form wants them: only the compact, the guide and the sessions are long.
    if (how === 'longest') writeFileSync(file, sheets)
    const [subject] = load(diskFiles(root), { edition: 'everyone' }).subjects
    if (subject === undefined) throw new Error('the stretched words do not load')
    await using opened = tools()
    const artefacts = await discover<Artefact>(join(root, 'scripts/artefacts'))
    for (const name of items) {
      const artefact = artefacts.get(name) as Artefact
      const form = artefact.forms.find(({ extension }) => extension === 'pdf')
      const job = jobOf(name, artefact, subject, { tools: opened })
      const made = await rendered(form, artefact.view(subject), job)
      expect(made.problems, name).toEqual([])
      expect(made.value?.misfits, name).toEqual([])
      if (how === 'shortest' || !flowing.includes(name)) continue
      const { pages } = await readPdfBytes(made.value?.bytes ?? new Uint8Array())
      // A foot has 18 words, and what stands at the head of every page a few more.
      for (const { words } of pages)
        expect(words.split(/\s+/).length, `${name}: ${words}`).toBeGreaterThan(25)
    }
  },
)
