import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { besideOf } from './beside-folder.ts'
import { heal, type Ours } from './fresh-folder.ts'
import { tryLock } from './lock.ts'
import { namesIn } from './names-in.ts'
import { filesOfEdition } from './output.ts'
import { filesOfPack } from './pack-output.ts'
import { isRunning } from './run-id.ts'

/**
 * Puts right what killed runs have left in output/: the last good files stand in their place again, and nothing lies
 * beside them. Places that a living run holds are left to it, and so is what this user may not touch.
 */
export function clearLeftovers(root: string): void {
  const [output, packs] = [join(root, 'output'), join(root, 'output/packs')]
  for (const edition of namesIn(output))
    if (edition !== 'packs') clearFolder(join(output, edition), filesOfEdition)
  for (const edition of namesIn(packs))
    for (const language of namesIn(join(packs, edition)))
      clearFolder(join(packs, edition, language), filesOfPack)
}

function clearFolder(folder: string, ours: Ours): void {
  const found = namesIn(folder).flatMap(name => {
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
