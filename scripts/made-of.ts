import type { Artefact, Form, Templates, Titled } from './model.ts'
import { offered } from './offered.ts'
import type { Rendition } from './renditions.ts'
import { type Spoken, spoken } from './spoken.ts'
import { wanted } from './wanted.ts'

/** The documents of a rendition: what an edition wants and can make, and of that what has all its words. In two languages: what stands in both. */
export function madeOf(
  { subject, beside }: Pick<Rendition, 'subject' | 'beside'>,
  { artefacts, templates }: { artefacts: ReadonlyMap<string, Artefact>; templates: Templates },
): Spoken {
  const all = wanted(offered(artefacts, subject).artefacts, subject)
  const first = spoken(all, subject, templates)
  if (beside === undefined) return first
  const second = spoken(all, beside, templates).artefacts
  const both = [...first.artefacts].flatMap(([name, artefact]): [string, Artefact][] =>
    artefact.together && second.has(name)
      ? [[name, { ...artefact, forms: artefact.forms.filter(isInBoth) }]]
      : [],
  )
  // What each of them leaves out is told with its own documents.
  return { artefacts: new Map(both), problems: [] }
}

/** Pages as they were laid out. Who reads it large, as text or in a program reads it in one language, which is there too. */
const isInBoth = ({ kind }: Form<Titled>): boolean =>
  ['office', 'preview', 'press', 'resized', 'web'].includes(kind)
