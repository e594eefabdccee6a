import type { Scene } from '../drawing/scene.ts'
import type { Problem } from '../problem.ts'
import type { Files } from './files.ts'
import { readScene } from './read-scene.ts'

/** Where scenes lie for everybody: a project's own stand before those that come with it. */
const shared = ['compact/scenes', 'templates/scenes']

/** In bytes: fifty times the largest that is shipped. */
const most = 100_000

/**
 * Every scene in some folders, the first of each name, by the name of its file. Nothing where one of them is spoilt. An
 * edition may have a folder of its own, whose scenes take the place of those that all share.
 */
export function readScenes(
  files: Files,
  folders: readonly string[] = shared,
): {
  scenes: Readonly<Record<string, Scene>> | undefined
  problems: Problem[]
} {
  const scenes: Record<string, Scene> = {}
  const problems: Problem[] = []
  for (const folder of folders)
    for (const file of files.list(folder)) {
      const name = /^([a-z][a-z0-9-]*)\.svg$/.exec(file)?.[1]
      if (name === undefined || name in scenes) continue
      const path = `${folder}/${file}`
      const bytes = files.read(path, most)
      if (bytes === undefined || 'refused' in bytes) {
        problems.push(unread(path))
        continue
      }
      const { value, problems: slips } = readScene(name, path, bytes)
      problems.push(...slips)
      if (value) scenes[name] = value
    }
  return { scenes: problems.length > 0 ? undefined : scenes, problems }
}

const unread = (file: string): Problem => ({
  code: 'load/bad-scene',
  severity: 'error',
  place: { file, line: 1, column: 1 },
  what: `${file} cannot be read as a drawing`,
  why: `It is no ordinary file, or has more than ${most / 1000} KB.`,
  mend: 'Put a plain SVG in its place, or take it out.',
})
