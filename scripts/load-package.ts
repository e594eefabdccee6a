import { createRequire } from 'node:module'

/**
 * Loads a package of many files as CommonJS. What teaches Node to read TypeScript looks at every ES module that
 * is imported, in another thread: for pdf-lib's and puppeteer's hundreds of files that takes three times as long
 * as running them. Give the type at the call: `loadPackage('pdf-lib') as typeof import('pdf-lib')`.
 */
export const loadPackage: (name: string) => unknown = createRequire(import.meta.url)
