import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { Theme } from '../model.ts'
import { templateFile } from './template-file.ts'

/** Everything a page needs to look right: the theme's colours, the tokens, the shared pieces, then the template's own. */
export function styles(folders: readonly string[], template: string, theme: Theme): string {
  const files = ['shared/css/tokens.css', 'shared/css/base.css', `${template}/style.css`]
  return [colours(theme), ...files.map(file => readStyle(folders, file))].join('\n')
}

/** A style sheet with the ones that it imports, as `@import "../shared/css/sheet.css";`, in their place; nothing where there is none. */
function readStyle(folders: readonly string[], file: string): string {
  const path = templateFile(folders, file)
  return path === undefined
    ? ''
    : readFileSync(path, 'utf8').replace(/^@import "(.+)";$/gm, (_, imported: string) =>
        readStyle(folders, posix.join(posix.dirname(file), imported)),
      )
}

/** The theme as custom properties: `--ink`, `--paper`, and `--accent` and `--tint` under each commitment's class; `--field`, with the words on it, where a ground has another colour. */
export function colours(theme: Theme): string {
  const root = `:root{--ink:${theme.ink};--quiet:${theme.quiet};--paper:${theme.paper};--panel:${theme.panel}}`
  const accents = Object.entries(theme.accents).map(
    ([code, { colour, tint, ground }]) =>
      `.${code}{--accent:${colour};--tint:${tint}${ground ? `;--field:${ground.colour};--field-words:${ground.words}` : ''}}`,
  )
  return [root, ...accents].join('\n')
}
