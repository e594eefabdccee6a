import { directionOf } from '../content/direction-of.ts'

/** The head of a language that is begun, with its own name for itself and the way it is read, as the Unicode consortium has them. */
export function newLanguage(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return `# yaml-language-server: $schema=../schema/language.schema.json
# Translated with \`npx compact-press translate\`; what is not here is English.
name: ${JSON.stringify(name)}
direction: ${directionOf(tag)}
words: {}
avoid: []
content: {}
`
}
