import { type Dirent, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { besideOf } from './beside-folder.ts'
import { heal, type Ours } from './fresh-folder.ts'
import { tryLock } from './lock.ts'
import { filesOfEdition } from './output.ts'
import { filesOfPack } from './pack-output.ts'
import { isRunning } from './run-id.ts'

/**
 * Puts right what killed runs have left in output/: the last good files stand in their place again, and nothing lies
 * beside them. Places that a living run holds are left to it, and so is what this user may not touch.
 */
export function clearLeftovers(root: string): void {
  const output = join(root, 'output')
  for (const edition of foldersIn(output)) {
    if (edition.name !== 'packs') clearFolder(join(output, edition.name), filesOfEdition)
    else
      for (const whose of foldersIn(join(output, 'packs')))
        for (const language of foldersIn(join(whose.parentPath, whose.name)))
          clearFolder(join(language.parentPath, language.name), filesOfPack)
  }
}

function clearFolder(folder: string, ours: Ours): void {
  const found = entriesOf(folder).flatMap(({ name }) => {
    const one = besideOf(name)
    return one === undefined ? [] : [{ name, ...one }]
  })
  for (const target of new Set(found.map(one => one.target))) {
    try {
      const held = tryLock(join(folder, target))
      if (held === undefined) continue
      try {
        heal(join(folder, target), ours)
        // Who waits for the place has a lock of its own ready.
        for (const { name, what, id } of found.filter(one => one.target === target && one.id !== ''))
          if (what !== 'lock' || isRunning(id) === false)
            rmSync(join(folder, name), { recursive: true, force: true })
      } finally {
        held.release()
      }
    } catch {
      // Not ours to touch: whoever builds there next is told.
    }
  }
}

const foldersIn = (folder: string): Dirent[] => entriesOf(folder).filter(entry => entry.isDirectory())

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
