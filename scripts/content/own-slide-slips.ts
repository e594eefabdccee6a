import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'

type Told = Pick<Problem, 'what' | 'why' | 'mend'>

export const takenId = (id: string): Told => ({
  what: `there is a slide \`${id}\` already`,
  why: 'Talks name their slides by their ids.',
  mend: 'Give your slide another id, such as the name of your place.',
})

/** What is wrong where a slide has not what its layout shows, or more than that. */
export function layoutSlip({
  layout,
  lines,
  picture,
}: {
  readonly layout: string
  readonly lines?: unknown
  readonly picture?: unknown
}): Told | undefined {
  const parts = [
    { key: 'lines', wanted: layout !== 'picture', there: lines !== undefined },
    { key: 'picture', wanted: layout !== 'words', there: picture !== undefined },
  ]
  const slip = parts.find(({ wanted, there }) => wanted !== there)
  if (slip === undefined) return undefined
  return slip.wanted
    ? {
        what: `a slide with the layout \`${layout}\` has no \`${slip.key}:\``,
        why: 'Part of it would be empty.',
        mend: `Add \`${slip.key}:\`, or choose another layout.`,
      }
    : {
        what: `a slide with the layout \`${layout}\` does not show its \`${slip.key}:\``,
        why: 'What stands there would be lost without anybody noticing.',
        mend: `Write \`layout: picture and words\`, or take \`${slip.key}:\` out.`,
      }
}

/** A slide that comes after one which these talks do not show. */
export function nowhere(place: string, talks: readonly string[], known: readonly string[]): Told {
  const name = place.replace(/^after /, '')
  const guess = nearest(name, known)
  return {
    what: `${talks.join(' and ')} ${talks.length > 1 ? 'have' : 'has'} no slide \`${name}\` to come after`,
    why: 'Nobody could say where your slide belongs.',
    mend: guess
      ? `Did you mean \`after ${guess}\`?`
      : `Write first, last, or after one of: ${known.join(', ')}.`,
  }
}
