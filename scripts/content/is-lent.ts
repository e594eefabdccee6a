const folders = ['compact/schema', 'compact/languages', 'templates']

/** Whether the package lends a file, or a folder, where the project has none. */
export const isLent = (path: string): boolean =>
  folders.some(folder => path === folder || path.startsWith(`${folder}/`))
