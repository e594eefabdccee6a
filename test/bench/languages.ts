import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MeasuredBuild, measuredBuild } from './measured-build.ts'

export interface LanguagesRow extends MeasuredBuild {
  readonly languages: number
}

/** An edition in four and in twelve languages from nothing, what everybody sees in each: one more should cost what the last one did. */
export async function languagesRow(): Promise<LanguagesRow[]> {
  const rows: LanguagesRow[] = []
  for (const languages of [4, 12])
    rows.push({ languages, ...(await measuredBuild(project => speak(project, languages))) })
  return rows
}

/** Copies of the Welsh under tags that belong to nobody. */
function speak(project: string, languages: number): void {
  const tags = Array.from({ length: languages }, (_, index) => `qa${String.fromCharCode(97 + index)}`)
  const folder = join(project, 'compact')
  for (const tag of tags)
    for (const place of ['languages', 'languages/made-from'])
      writeFileSync(join(folder, place, `${tag}.yaml`), readFileSync(join(folder, place, 'cy.yaml')))
  const edition = join(folder, 'editions/everyone/edition.yaml')
  const text = readFileSync(edition, 'utf8').replace(/^languages: .*$/m, `languages: [${tags.join(', ')}]`)
  writeFileSync(edition, text)
  rmSync(join(folder, 'editions/example-trust'), { recursive: true })
}
