// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFolder } from './hash-folder.mjs'
import { packagesFile } from './packages-file.mjs'

/**
 * The hash of the program: of all that stands in scripts/, and of the versions of the packages. Equal programs in two
 * places have one hash. By content, not by date: it takes some 10 ms, 4 ms more, and a file put back with its old date is
 * seen too.
 *
 * @param {string} root the project's folder
 * @returns {string}
 */
export const programHash = root =>
  createHash('sha256')
    .update(hashFolder(join(root, 'scripts')))
    .update(readFileSync(packagesFile(root)))
    .digest('hex')
