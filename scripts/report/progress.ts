import type { BuiltFile } from '../build-edition.ts'

/** A line for each file as it is ready: name, pages, size and milliseconds. */
export function progressLine({ folder, entry, milliseconds }: BuiltFile): string {
  const pages = entry.pages === null ? '' : `${entry.pages} ${entry.pages === 1 ? 'page' : 'pages'}`
  const time = milliseconds === null ? 'unchanged' : `${milliseconds} ms`
  return `  ${`${folder}/${entry.path}`.padEnd(56)} ${pages.padStart(9)} ${sizeOf(entry.bytes).padStart(8)} ${time.padStart(10)}`
}

/** Sizes as the NHS service manual writes them: up to the next KB under 1 MB, then two decimals. */
export const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(2)} MB`
