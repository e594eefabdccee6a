import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { projectCopy } from '../bench/project.ts'
import { press } from './press.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A copy of the project in which every document of every edition has been made. Nobody changes it. */
    built: string
  }
}

/** One build, from the command line and from nothing, for all tests that read documents back. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const root = projectCopy()
  const { code, talk } = await press(root, 'build')
  if (code !== 0) throw new Error(`the build that the tests read back ended with ${code}:\n${talk}`)
  project.provide('built', root)
  return () => rmSync(root, { recursive: true, force: true })
}
