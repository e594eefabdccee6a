import type { Artefact, Subject } from './model.ts'

/** The page that all others lead to. */
const always = 'index'

/** Those documents that an edition makes: all, or what it names under `items`. */
export const wanted = (
  artefacts: ReadonlyMap<string, Artefact>,
  { settings: { items } }: Pick<Subject, 'settings'>,
): ReadonlyMap<string, Artefact> =>
  items === undefined
    ? artefacts
    : new Map([...artefacts].filter(([name]) => name === always || items.includes(name)))
