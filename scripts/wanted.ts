import { frontPage } from './front-page.ts'
import type { Artefact, Subject } from './model.ts'

/** Those documents that an edition makes: all, or what it names under `items`. */
export const wanted = (
  artefacts: ReadonlyMap<string, Artefact>,
  { settings: { items } }: Pick<Subject, 'settings'>,
): ReadonlyMap<string, Artefact> =>
  items === undefined
    ? artefacts
    : new Map([...artefacts].filter(([name]) => name === frontPage || items.includes(name)))
