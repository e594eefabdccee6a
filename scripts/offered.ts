import type { Lacking } from './content/guarded.ts'
import type { Artefact, Subject } from './model.ts'

/** What can be made of a compact, and what each of the other documents lacks, as an address such as `compact/way_back`. */
export interface Offered {
  readonly artefacts: ReadonlyMap<string, Artefact>
  readonly lacking: ReadonlyMap<string, string>
}

/** A document is offered where all is there that its view reads. */
export function offered(artefacts: ReadonlyMap<string, Artefact>, subject: Subject): Offered {
  const lacking = new Map<string, string>()
  for (const [name, artefact] of artefacts) {
    const part = lackOf(artefact, subject)
    if (part !== undefined) lacking.set(name, part)
  }
  return { artefacts: new Map([...artefacts].filter(([name]) => !lacking.has(name))), lacking }
}

function lackOf({ view }: Artefact, subject: Subject): string | undefined {
  try {
    view(subject)
    return undefined
  } catch (error) {
    // By its name: a program that was loaded twice has two of the class.
    if (error instanceof Error && error.name === 'Lacking') return (error as Lacking).part
    throw error
  }
}
