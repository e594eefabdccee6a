import type { DeckRole, DeckTemplate } from '../../deck-template.ts'
import type { Problem } from '../../problem.ts'
import { isUsable } from './choose-layouts.ts'
import type { DeckFault } from './deck-fault.ts'
import type { OpenTemplate } from './open-template.ts'

const kinds: Readonly<Record<DeckRole, string>> = {
  cover: 'the first slide',
  content: 'a title and words',
  divider: 'the start of a part',
  drawing: 'a title alone, above a drawing',
}

const has = ({ layouts }: OpenTemplate): string => layouts.map(({ name }) => `“${name}”`).join(', ')

export const unknownLayout = (open: OpenTemplate, name: string): DeckFault => ({
  code: 'deck/unknown-layout',
  severity: 'error',
  what: `\`${open.file}\` has no layout “${name}”`,
  mend: `Use one of: ${has(open)}.`,
})

export function titleless({ layouts, file }: OpenTemplate, index: number): DeckFault | undefined {
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

export const noTitle = (open: OpenTemplate): DeckFault => ({
  code: 'deck/no-title',
  severity: 'error',
  what: `no layout of \`${open.file}\` has a place for a title; it has ${has(open) || 'none'}`,
  why: 'People find slides by their titles, in the outline and by ear.',
  mend: 'Give its layouts a title in PowerPoint (View, Slide Master, Title), and save it again.',
})

export const lack = (open: OpenTemplate, role: DeckRole, index: number): Omit<Problem, 'place'> => ({
  code: 'deck/no-layout',
  severity: 'warning',
  what: `\`${open.file}\` has no layout for ${kinds[role]}; “${open.layouts[index]?.name}” was taken`,
  why: `It has ${has(open)}.`,
  mend: `If another suits better, name it: \`layouts: { ${role}: "…" }\`.`,
})

/** The stamp has to stand somewhere: without it an old copy cannot be told from a new one. */
export function footless(
  { layouts, file }: OpenTemplate,
  roles: DeckTemplate['roles'],
): Omit<Problem, 'place'>[] {
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
