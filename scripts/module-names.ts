import { readdirSync } from 'node:fs'
import { basename } from 'node:path'

/** The names of the modules in a folder, in order: what there is of a kind. */
export const moduleNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .map(file => basename(file, '.ts'))
    .sort()
