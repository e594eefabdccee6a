import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** One build, from the command line and from nothing, for all tests that read documents back. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const root = projectCopy()
  const stub = join(root, 'templates/infographic-click-through') // TEMP
  if (!existsSync(join(stub, 'page.html'))) {
    mkdirSync(stub, { recursive: true })
    writeFileSync(join(stub, 'style.css'), '@page{size:A4 landscape}')
    writeFileSync(
      join(stub, 'page.html'),
      "{% layout 'shared/document.html' %}{% block body %}{% for p in view.promises %}<h1 style='break-after:page'>{{ p.title }}</h1>{% endfor %}<p>x</p>{% endblock %}",
    )
  } // TEMP
  const { code, talk } = await press(root, 'build')
  if (code !== 0) throw new Error(`the build that the tests read back ended with ${code}:\n${talk}`)
  project.provide('built', root)
  return () => rmSync(root, { recursive: true, force: true })
}
