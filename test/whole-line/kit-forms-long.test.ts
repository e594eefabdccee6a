import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { discover } from '../../scripts/discover.ts'
import type { Artefact } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { freshCopy } from './fresh-copy.ts'
import { stretch } from './stretched.ts'

const forms = [
  'capture-sheet',
  'wording-clinic',
  'self-check',
  'team-check',
  'one-to-one',
  'feedback-form',
  'catch-up-sheet',
]

/** One that is printed as a list has no labels. */
type Sheets = Record<string, { parts?: Record<string, unknown> | unknown[] }>

/** What heads a narrow column or stands under a small drawing has to be short, whatever the schema allows. */
const labels = [
  'scale',
  'last',
  'verdict',
  'code',
  'words',
  'why',
  'who',
  'circle',
  'underline',
  'cross',
  'arrow',
]

function keepLabels(root: string): void {
  const file = 'compact/sheets.yaml'
  const was = parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')) as Sheets
  const now = parse(readFileSync(join(root, file), 'utf8')) as Sheets
  for (const [name, { parts }] of Object.entries(now)) {
    // Notes have no labels: each is a list of parts.
    if (parts === undefined) continue
    const kept = Object.entries(was[name]?.parts ?? {}).filter(([key]) => labels.includes(key))
    Object.assign(parts, Object.fromEntries(kept))
  }
  writeFileSync(join(root, file), stringify(now, { lineWidth: 0 }))
}

it.each(['longest', 'shortest'] as const)(
  'forms take the %s sentences that the schema allows, and keep to their sheets',
  async how => {
    const root = freshCopy()
    try {
      stretch(root, how)
      keepLabels(root)
      const [subject] = load(diskFiles(root), { edition: 'example-trust' }).subjects
      if (subject === undefined) throw new Error('the stretched words cannot be read')
      await using opened = tools()
      const artefacts = await discover<Artefact>(join(root, 'scripts/artefacts'))
      for (const name of forms) {
        const artefact = artefacts.get(name) as Artefact
        const form = artefact.forms.find(({ extension }) => extension === 'pdf')
        const job = jobOf(name, artefact, subject, { tools: opened })
        const made = await rendered(form, artefact.view(subject), job)
        expect(made.problems, name).toEqual([])
        expect(made.value?.misfits, name).toEqual([])
      }
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
)
