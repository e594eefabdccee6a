import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { projectCopy } from '../bench/project.ts'
import { press } from './press.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A copy of the project in which every document of every edition has been made. Nobody changes it. */
    built: string
  }
}

/**
 * One build, from the command line and from nothing, for all tests that read documents back. `KEEP_BUILD=folder` has a
 * copy of it put there: others are asked about the same files, and nobody need make them again.
 */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const root = projectCopy()
  const { code, talk } = await press(root, 'build')
  if (code !== 0) throw new Error(`the build that the tests read back ended with ${code}:\n${talk}`)
  const { KEEP_BUILD: keep } = process.env
  if (keep) cpSync(join(root, 'output'), keep, { recursive: true, preserveTimestamps: true })
  project.provide('built', root)
  return () => rmSync(root, { recursive: true, force: true })
}
