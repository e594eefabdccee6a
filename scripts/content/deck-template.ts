import { posix } from 'node:path'
import type { DeckRole, DeckTemplate } from '../deck-template.ts'
import { bad, type Checked, good, hasErrors, type Place, type Problem } from '../problem.ts'
import type { EditionFile } from './compact.generated.ts'
import { chooseLayouts, deckRoles, isUsable } from './deck-template/choose-layouts.ts'
import { badTemplate, type DeckFault, Refusal } from './deck-template/deck-fault.ts'
import { drawingRoom } from './deck-template/free-area.ts'
import { type OpenTemplate, openTemplate } from './deck-template/open-template.ts'
import type { Files } from './files.ts'

/** In bytes: it goes into every deck of the edition. */
const most = 20 * 1024 * 1024
/** The least room for drawings and their words, as shares of the slide: with less, words get too small to be read from the back. */
const least = { w: 0.6, h: 0.4 }

const kinds: Readonly<Record<DeckRole, string>> = {
  cover: 'the first slide',
  content: 'a title and words',
  divider: 'the start of a part',
  drawing: 'a title alone, above a drawing',
}

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
  const found = files.read(posix.join('compact/editions', edition, file), most)
  if (found === undefined || 'refused' in found) return bad({ ...unread(file, found), place })
  try {
    const open = openTemplate(found, file)
    const shape = otherShape(open, deck.size)
    if (shape) return bad({ ...shape, place: placeOf('/deck/size') })
    if (!open.layouts.some(isUsable)) return bad({ ...noTitle(open), place })
    const named: Partial<Record<DeckRole, number>> = {}
    const problems: Problem[] = []
    for (const role of deckRoles) {
      const name = deck.layouts?.[role]
      if (name === undefined) continue
      const index = indexOf(open, name)
      const wrong = index === undefined ? unknown(open, name) : titleless(open, index)
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

type Found = ReturnType<Files['read']>

function unread(file: string, found: Exclude<Found, Uint8Array>): DeckFault {
  if (found === undefined)
    return {
      code: 'deck/no-template',
      severity: 'error',
      what: `there is no template \`${file}\` beside this edition`,
      mend: 'Put the file in the same folder as edition.yaml, or take `template` out.',
    }
  const put = 'Put the template itself into the folder of edition.yaml.'
  if (found.refused === 'large')
    return badTemplate(
      `\`${file}\` has ${Math.ceil(found.bytes / 1024 / 1024)} MB; ${most / 1024 / 1024} is the most`,
      'It goes into every deck, and would make each of them that much larger.',
      'Take slides and large pictures out of it, and save it as “PowerPoint Template (.potx)”.',
    )
  if (found.refused === 'outside')
    return badTemplate(
      `\`${file}\` leads to a file outside the project`,
      'Somebody else who builds this edition would not have it.',
      put,
    )
  return badTemplate(
    found.refused === 'locked'
      ? `\`${file}\` cannot be opened (${found.code})`
      : `\`${file}\` is no ordinary file`,
    'You may lack the right to read it, or it is a folder.',
    put,
  )
}

const lonely: DeckFault = {
  code: 'deck/no-template',
  severity: 'error',
  what: '`layouts` names layouts of a template, and there is none',
  mend: 'Name the file under `template`, or take `layouts` out.',
}

const has = ({ layouts }: OpenTemplate): string => layouts.map(({ name }) => `“${name}”`).join(', ')

const plain = (name: string): string => name.trim().toLowerCase()

function indexOf({ layouts }: OpenTemplate, name: string): number | undefined {
  const exact = layouts.findIndex(one => one.name === name)
  const index = exact >= 0 ? exact : layouts.findIndex(one => plain(one.name) === plain(name))
  return index < 0 ? undefined : index
}

const unknown = (open: OpenTemplate, name: string): DeckFault => ({
  code: 'deck/unknown-layout',
  severity: 'error',
  what: `\`${open.file}\` has no layout “${name}”`,
  mend: `Use one of: ${has(open)}.`,
})

function titleless({ layouts, file }: OpenTemplate, index: number): DeckFault | undefined {
  const layout = layouts[index]
  return layout && !isUsable(layout)
    ? {
        code: 'deck/no-title',
        severity: 'error',
        what: `the layout “${layout.name}” of \`${file}\` has no place for a title`,
        why: 'People find slides by their titles, in the outline and by ear.',
        mend: 'Use another layout, or give this one a title in PowerPoint (View, Slide Master, Title).',
      }
    : undefined
}

const noTitle = (open: OpenTemplate): DeckFault => ({
  code: 'deck/no-title',
  severity: 'error',
  what: `no layout of \`${open.file}\` has a place for a title; it has ${has(open) || 'none'}`,
  why: 'People find slides by their titles, in the outline and by ear.',
  mend: 'Give its layouts a title in PowerPoint (View, Slide Master, Title), and save it again.',
})

const lack = (open: OpenTemplate, role: DeckRole, index: number): Omit<Problem, 'place'> => ({
  code: 'deck/no-layout',
  severity: 'warning',
  what: `\`${open.file}\` has no layout for ${kinds[role]}; “${open.layouts[index]?.name}” was taken`,
  why: `It has ${has(open)}.`,
  mend: `If another suits better, name it: \`layouts: { ${role}: "…" }\`.`,
})

/** The stamp has to stand somewhere: without it an old copy cannot be told from a new one. */
function footless({ layouts, file }: OpenTemplate, roles: DeckTemplate['roles']): Omit<Problem, 'place'>[] {
  const bare = [...new Set(Object.values(roles))]
    .map(index => layouts[index])
    .filter(layout => layout?.places.every(({ type }) => type !== 'ftr'))
  return bare.length === 0
    ? []
    : [
        {
          code: 'deck/no-foot',
          severity: 'warning',
          what: `${bare.map(layout => `“${layout?.name}”`).join(' and ')} in \`${file}\` ${bare.length === 1 ? 'has' : 'have'} no footer`,
          why: 'Slides on it do not say whose they are, of which version and day: an old copy looks like a new one.',
          mend: 'In PowerPoint, tick Footers for the layout (View, Slide Master), and save it again.',
        },
      ]
}

/** 16:9, 16:10 and 4:3 as people say it. */
function otherShape({ width, height, file }: OpenTemplate, size: string | undefined): DeckFault | undefined {
  const wide = width / height > 1.5 ? '16:9' : '4:3'
  return size === undefined || size === wide
    ? undefined
    : {
        code: 'deck/size',
        severity: 'error',
        what: `the slides of \`${file}\` are not ${size} but ${Math.round(width * 10) / 10} by ${Math.round(height * 10) / 10} inches`,
        why: 'Slides have the size of their template: a master does not stretch.',
        mend: 'Take `size` out.',
      }
}

function tooNarrow({ layouts, width, height, file }: OpenTemplate, index: number): DeckFault | undefined {
  const layout = layouts[index]
  if (layout === undefined) return undefined
  const { w, h } = drawingRoom(layout, width, height)
  return w >= width * least.w && h >= height * least.h
    ? undefined
    : {
        code: 'deck/no-room',
        severity: 'error',
        what: `the layout “${layout.name}” of \`${file}\` leaves ${inches(w)} by ${inches(h)} inches free; ${inches(width * least.w)} by ${inches(height * least.h)} is the least`,
        why: 'Drawings and the words beside them would get too small to be read from the back of a room.',
        mend: 'Name a layout with more room: `layouts: { drawing: "…" }`.',
      }
}

const inches = (value: number): number => Math.max(0, Math.round(value * 10) / 10)
