const folders = ['compact/schema', 'templates']
/** The phrases of English. Translations are of the words of one compact, and would be wrong beside another. */
const phrases = 'compact/languages/en-GB.yaml'

/** Whether the package lends a file, or some of a folder, where the project has none. */
export const isLent = (path: string): boolean =>
  phrases === path ||
  phrases.startsWith(`${path}/`) ||
  folders.some(folder => path === folder || path.startsWith(`${folder}/`))
