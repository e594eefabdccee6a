import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MeasuredBuild, measuredBuild } from './measured-build.ts'

export interface EditionsRow extends MeasuredBuild {
  readonly editions: number
}

/** Four and ten made-up organisations from nothing: what one more costs should not hang on how many there are. */
export async function editionsRow(): Promise<EditionsRow[]> {
  const rows: EditionsRow[] = []
  for (const editions of [4, 10])
    rows.push({ editions, ...(await measuredBuild(project => makeUp(project, editions))) })
  return rows
}

function makeUp(project: string, editions: number): void {
  const folder = join(project, 'compact/editions')
  const text = readFileSync(join(folder, 'everyone/edition.yaml'), 'utf8')
  const shipped = readdirSync(folder).length
  for (let index = shipped; index < editions; index++) {
    const own = join(folder, `trust-${String(index).padStart(2, '0')}`)
    cpSync(join(folder, 'everyone'), own, { recursive: true })
    writeFileSync(
      join(own, 'edition.yaml'),
      text.replace(/^organisation: .*$/m, `organisation: Trust ${index}`),
    )
  }
}
