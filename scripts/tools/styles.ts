import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Theme } from '../model.ts'

/** Everything a page needs to look right: the theme's colours, the tokens, the shared pieces, then the template's own. */
export function styles(templates: string, template: string, theme: Theme): string {
  const files = ['shared/css/tokens.css', 'shared/css/base.css', `${template}/style.css`].map(file =>
    join(templates, file),
  )
  return [colours(theme), ...files.filter(existsSync).map(readStyle)].join('\n')
}

/** A style sheet with the ones that it imports, as `@import "../shared/css/sheet.css";`, in their place. */
function readStyle(file: string): string {
  return readFileSync(file, 'utf8').replace(/^@import "(.+)";$/gm, (_, path: string) =>
    readStyle(join(dirname(file), path)),
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
