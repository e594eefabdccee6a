import { join } from 'node:path'
import { expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, SheetSettings } from '../../scripts/model.ts'
import { officeForm, officePrint } from '../../scripts/views/office-print.ts'

const artefacts = await discover<Artefact>(join(import.meta.dirname, '../../scripts/artefacts'))
/** What the print order says of the sides, and of what is done with the sheets. */
function told(name: string, backs: SheetSettings['backs']): string {
  const artefact = artefacts.get(name)
  const form = artefact && officeForm(artefact.forms)
  const print = form && officePrint(form, artefact, { backs, flip: 'long', offset: { x: 0, y: 0 } })
  return `${print?.sides}, ${print?.finish}`
}
const modes = ['none', 'same', 'mirrored', 'fold-over'] as const

it.each([
  ['sort-deck', ['one, cut', 'long, cut', 'long, cut', 'one, glue']],
  // Both sides stand on one side of a sheet to fold, unless its back is printed behind it.
  ['host-card', ['one, fold', 'long, cut', 'long, cut', 'one, glue']],
  // Half a card without its back: it has one whatever the others have.
  ['scenario-cards', ['long, cut', 'long, cut', 'long, cut', 'one, glue']],
  // Nobody minds where exactly the back of a form stands, and gluing would take twice the paper.
  ['feedback-form', ['long, cut', 'long, cut', 'long, cut', 'long, cut']],
  ['pledge-cards', ['one, cut', 'one, cut', 'one, cut', 'one, cut']],
  ['table-tent', ['one, fold', 'one, fold', 'one, fold', 'one, fold']],
] as const)('%s is cut, folded or glued as its backs are printed', (name, expected) => {
  expect(modes.map(mode => told(name, mode))).toEqual(expected)
})
