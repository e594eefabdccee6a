import { Lacking } from './content/guarded.ts'
import { hasParts, type Known, type Part } from './content/known.ts'
import type { Problem } from './problem.ts'

/** A cross-field or wording rule, found in scripts/rules. It looks at one edition in one language, as far as it is clean. */
export type Rule = (known: Known) => Problem[]

/**
 * A rule with the parts that it cannot do without: it says nothing while one of them is broken, because what it found
 * would follow from that slip. It may look at others too, where they are there.
 */
export const rule =
  <Needed extends Part>(needs: readonly Needed[], find: (known: Known<Needed>) => Problem[]): Rule =>
  known => {
    if (!hasParts(known, needs)) return []
    try {
      return find(known)
    } catch (error) {
      // What it looks at is not there: nothing can be wrong with it.
      if (error instanceof Lacking) return []
      throw error
    }
  }
