import type { Artefact, Form, Subject } from './model.ts'
import { distinct, type Problem } from './problem.ts'
import { noPhrase } from './views/no-phrase.ts'

/** What a document owes its readers before it is made, whoever has added it: its names, and a file for the print shop. */
export function documentProblems(
  artefacts: ReadonlyMap<string, Artefact>,
  subjects: readonly Subject[],
): Problem[] {
  const [first] = subjects
  if (first === undefined) return []
  const asked = [...artefacts].flatMap(([name, { forms }]) => [
    `item_${name.replaceAll('-', '_')}`,
    ...forms.filter(form => form.kind !== 'office' && form.kind !== 'preview').map(nameOf),
  ])
  const unnamed = [...new Set(asked)].filter(key => first.words[key] === undefined)
  return distinct([
    ...unnamed.map(key => noPhrase(key, first)),
    ...[...artefacts].filter(([, artefact]) => lacksPress(artefact)).map(([name]) => noPress(name)),
    ...sameCodes(artefacts),
  ])
}

/** The phrase by which a list of downloads calls a form. */
const nameOf = ({ kind, extension }: Form<never>): string =>
  `form_${kind === 'show' ? kind : extension.replaceAll(/[.-]/g, '_')}`

/** People take what hangs on walls and what is cut from card to a print shop. */
const lacksPress = ({ use, printing, forms }: Artefact): boolean =>
  (use === 'wall' || (printing?.stock === 'card' && printing.finish === 'cut')) &&
  !forms.some(form => form.kind === 'press')

/** A comment on paper finds its way back by the code alone. */
function sameCodes(artefacts: ReadonlyMap<string, Artefact>): Problem[] {
  const owners = new Map<string, string>()
  return [...artefacts].flatMap(([name, { code }]) => {
    const other = owners.get(code)
    owners.set(code, other ?? name)
    return other === undefined ? [] : [sameCode(name, other, code)]
  })
}

const sameCode = (name: string, other: string, code: string): Problem => ({
  code: 'document/same-code',
  severity: 'error',
  place: undefined,
  what: `${name} has the code ${code}, which ${other} has`,
  why: 'The code at the foot of a page says which document it is.',
  mend: `Give ${name} another in scripts/artefacts/${name}.ts; \`npm run list\` shows those that are taken.`,
})

const noPress = (name: string): Problem => ({
  code: 'document/no-press',
  severity: 'error',
  place: undefined,
  what: `${name} is for a wall, or cut from card, and has no file for a print shop`,
  why: 'Many of them are ordered there, and an office file has no bleed, no marks and the wrong colours.',
  mend: `Give its \`kit\` a \`press\` in scripts/artefacts/${name}.ts, with the size that it is cut to.`,
})
