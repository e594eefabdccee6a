import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import type { Artefact } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { freshCopy } from './fresh-copy.ts'
import { stretch } from './stretched.ts'

const names = ['commitment-sheets', 'values-map', 'induction-leaflet', 'two-way-sheet', 'wall-templates']

describe('the handouts and walls with other words', () => {
  let root = ''
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it.each(['longest', 'shortest'] as const)(
    'hold the %s that may be said of the compact: nothing is cut off or meets',
    async how => {
      root = freshCopy()
      const file = join(root, 'compact/sheets.yaml')
      const sheets = readFileSync(file, 'utf8')
      stretch(root, how)
      // Labels in the heads of tables are short because of what they are.
      if (how === 'longest') writeFileSync(file, sheets)
      const [subject] = load(diskFiles(root), { edition: 'example-trust' }).subjects
      if (subject === undefined) throw new Error('the stretched words do not load')
      await using opened = tools()
      for (const name of names) {
        const { default: artefact } = (await import(join(root, `scripts/artefacts/${name}.ts`))) as {
          default: Artefact
        }
        const form = artefact.forms.find(one => one.extension === 'pdf')
        const job = jobOf(name, artefact, subject, { tools: opened })
        const made = await rendered(form, artefact.view(subject), job)
        expect(made.problems, name).toEqual([])
        expect(made.value?.misfits ?? [], `${name} ${JSON.stringify(made.value?.misfits)}`).toEqual([])
      }
    },
  )
})
