import { packageRoot } from '../package-root.ts'
import { diskFiles } from './disk-files.ts'
import type { Files } from './files.ts'
import { isLent } from './is-lent.ts'

/**
 * A project as it lies on the disk, over what the package lends: schemas, phrases, themes and scenes. A file of the
 * project's own stands in place of the package's of that name.
 */
export function projectFiles(root: string): Files {
  const [own, shared] = [diskFiles(root), diskFiles(packageRoot)]
  return {
    read: (path, most) => own.read(path, most) ?? (isLent(path) ? shared.read(path, most) : undefined),
    list: folder =>
      isLent(folder)
        ? [
            ...new Set([
              ...own.list(folder),
              ...shared.list(folder).filter(name => isLent(`${folder}/${name}`)),
            ]),
          ].sort()
        : own.list(folder),
  }
}
