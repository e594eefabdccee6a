import { join } from 'node:path'

/** The folder of the program itself: its templates, schemas and phrases lie there. */
export const packageRoot = join(import.meta.dirname, '..')
