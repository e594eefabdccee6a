import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from '../../scripts/start/cache-folder.mjs'
import { sha256 } from '../../scripts/tools/hash.ts'

/** veraPDF as one file with all that it needs, from Maven Central. */
const version = '1.28.2'
const artefact = `org.verapdf.apps:greenfield-apps:${version}`
const known = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'

/** The standards that every PDF of ours keeps, by veraPDF's names for them. */
export const flavours = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' } as const
export type Flavour = keyof typeof flavours

export interface Verdict {
  readonly file: string
  readonly passed: boolean
  readonly checks: number
  /** The clauses that it breaks: `7.1-3`. */
  readonly clauses: readonly string[]
}

export interface VeraPdf {
  readonly version: string
  validate(files: readonly string[], flavour: Flavour): Promise<Verdict[]>
}

const run = promisify(execFile)

/** veraPDF, fetched once into this user's cache; or the reason why it cannot run here. */
export async function veraPdf(): Promise<VeraPdf | { readonly missing: string }> {
  const folder = join(cacheFolder(), 'verapdf')
  const jar = join(folder, `greenfield-apps-${version}.jar`)
  try {
    await run('java', ['-version'])
  } catch {
    return { missing: 'there is no Java' }
  }
  if (!existsSync(jar)) {
    mkdirSync(folder, { recursive: true })
    const copy = ['-q', '-B', 'dependency:copy', `-Dartifact=${artefact}`, `-DoutputDirectory=${folder}`]
    try {
      await run('mvn', copy, { timeout: 180_000 })
    } catch (error) {
      return { missing: `Maven did not bring ${artefact}: ${String(error).split('\n')[0]}` }
    }
  }
  if (sha256(readFileSync(jar)) !== known) return { missing: `${jar} is not the file that was published` }
  return { version, validate: (files, flavour) => validate(jar, files, flavour) }
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string }
      readonly validationResult?: readonly {
        readonly compliant: boolean
        readonly details: {
          readonly passedChecks: number
          readonly failedChecks: number
          readonly ruleSummaries: readonly { readonly clause: string; readonly testNumber: number }[]
        }
      }[]
    }[]
  }
}

async function validate(jar: string, files: readonly string[], flavour: Flavour): Promise<Verdict[]> {
  // A language that is read from right to left has none: asked about nothing, veraPDF waits for its input.
  if (files.length === 0) return []
  const options = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'json']
  // It ends with 1 when a file fails, and tells of it in its report.
  const { stdout } = await run('java', [...options, ...files], { maxBuffer: 1 << 28 }).catch(
    (error: { stdout?: string }) => {
      if (error.stdout) return { stdout: error.stdout }
      throw error
    },
  )
  const { report } = JSON.parse(stdout) as Report
  return report.jobs.map(({ itemDetails, validationResult }) => {
    const [result] = validationResult ?? []
    return {
      file: itemDetails.name,
      passed: result?.compliant ?? false,
      checks: (result?.details.passedChecks ?? 0) + (result?.details.failedChecks ?? 0),
      clauses: result?.details.ruleSummaries.map(rule => `${rule.clause}-${rule.testNumber}`) ?? [
        'unreadable',
      ],
    }
  })
}
