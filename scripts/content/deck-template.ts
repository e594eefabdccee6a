import { posix } from 'node:path'
import type { DeckRole, DeckTemplate } from '../deck-template.ts'
import { bad, type Checked, good, hasErrors, type Place, type Problem } from '../problem.ts'
import type { EditionFile } from './compact.generated.ts'
import { chooseLayouts, deckRoles, isUsable } from './deck-template/choose-layouts.ts'
import { type DeckFault, Refusal } from './deck-template/deck-fault.ts'
import { layoutByName } from './deck-template/layout-by-name.ts'
import { footless, lack, noTitle, titleless, unknownLayout } from './deck-template/layout-faults.ts'
import { openTemplate } from './deck-template/open-template.ts'
import { readTemplateFile } from './deck-template/read-template-file.ts'
import { otherShape, tooNarrow } from './deck-template/shape-faults.ts'
import type { Files } from './files.ts'

/**
 * The edition's own PowerPoint template, or nothing. It is read through here, so that what is wrong with it, and which
 * of its layouts stand in for those that it lacks, is told at its line before any deck is made.
 */
export function loadDeckTemplate(
  files: Files,
  edition: string,
  { deck }: EditionFile,
  placeOf: (pointer: string) => Place | undefined,
): Checked<DeckTemplate | undefined> {
  if (deck?.template === undefined)
    return deck?.layouts === undefined ? good(undefined) : bad({ ...lonely, place: placeOf('/deck/layouts') })
  const file = deck.template
  const place = placeOf('/deck/template')
  try {
    const bytes = readTemplateFile(files, posix.join('compact/editions', edition, file), file)
    const open = openTemplate(bytes, file)
    const shape = otherShape(open, deck.size)
    if (shape) return bad({ ...shape, place: placeOf('/deck/size') })
    if (!open.layouts.some(isUsable)) return bad({ ...noTitle(open), place })
    const named: Partial<Record<DeckRole, number>> = {}
    const problems: Problem[] = []
    for (const role of deckRoles) {
      const name = deck.layouts?.[role]
      if (name === undefined) continue
      const index = layoutByName(open, name)
      const wrong = index === undefined ? unknownLayout(open, name) : titleless(open, index)
      if (wrong) problems.push({ ...wrong, place: placeOf(`/deck/layouts/${role}`) })
      else if (index !== undefined) named[role] = index
    }
    if (hasErrors(problems)) return bad(...problems)
    const choices = chooseLayouts(open.layouts, named)
    const roles = Object.fromEntries(choices.map(({ role, index }) => [role, index])) as DeckTemplate['roles']
    const narrow = tooNarrow(open, roles.drawing)
    if (narrow) return bad({ ...narrow, place: placeOf('/deck/layouts/drawing') ?? place })
    const lacking = choices.filter(({ fits }) => !fits)
    return good({ ...open, roles }, [
      ...lacking.map(({ role, index }) => ({ ...lack(open, role, index), place })),
      ...footless(open, roles).map(problem => ({ ...problem, place })),
    ])
  } catch (error) {
    if (error instanceof Refusal) return bad({ ...error.fault, place })
    throw error
  }
}

const lonely: DeckFault = {
  code: 'deck/no-template',
  severity: 'error',
  what: '`layouts` names layouts of a template, and there is none',
  mend: 'Name the file under `template`, or take `layouts` out.',
}
