// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The file that names the version of every package: the lock of a checkout, or the list that npm keeps of what it has
 * installed in a project; where neither is, the package's own.
 *
 * @param {string} root
 * @returns {string}
 */
export const packagesFile = root =>
  [join(root, 'package-lock.json'), join(root, '../.package-lock.json')].find(existsSync) ??
  join(root, 'package.json')
