import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import poster from '../../scripts/artefacts/poster.ts'
import { diskFiles } from '../../scripts/content/disk-files.ts'
import { load } from '../../scripts/content/load.ts'
import { unsavedFiles } from '../../scripts/content/unsaved-files.ts'
import { furnitureOf } from '../../scripts/make.ts'
import type { Titled } from '../../scripts/model.ts'
import type { PdfPage } from '../../scripts/renderers/print-pdf.ts'
import { hashOf } from '../../scripts/tools/hash.ts'
import { templates } from '../../scripts/tools/templates.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { editionFurniture } from '../../scripts/views/edition-furniture.ts'

/**
 * From words that somebody has changed and not saved to the poster that shows them, filled and laid out, in a browser
 * that is open; and printing that poster. Each run in ms.
 */
export async function editToPage(
  project: string,
  runs: number,
): Promise<{ readonly look: readonly number[]; readonly print: readonly number[] }> {
  await using opened = tools()
  const disk = diskFiles(project)
  const written = templates([join(project, 'templates')])
  const file = 'compact/compact.yaml'
  const words = readFileSync(join(project, file), 'utf8')
  const office = poster.forms.find(form => form.kind === 'office')
  const look: number[] = []
  const print: number[] = []
  for (let run = -2; run < runs; run++) {
    const start = performance.now()
    const files = unsavedFiles(disk, new Map([[file, words.replace('step in when', `step in ${run}`)]]))
    const { subjects } = load(files, { edition: 'everyone' })
    const [subject] = subjects
    if (subject === undefined || office === undefined) throw new Error('there is no poster to edit')
    const view: Titled = poster.view(subject)
    const item = { name: 'poster', artefact: poster, view, hash: hashOf(view) }
    const furniture = furnitureOf(item, { subject, furniture: editionFurniture(subject, false) }, [])
    const { value } = office.page(view as never, furniture, written)
    const { html, limits } = value as PdfPage
    if (!html.includes(`step in ${run}`)) throw new Error('the changed words are not on the page')
    await opened.look(html, limits)
    const between = performance.now()
    await opened.print(html)
    if (run < 0) continue
    look.push(between - start)
    print.push(performance.now() - between)
  }
  return { look, print }
}
