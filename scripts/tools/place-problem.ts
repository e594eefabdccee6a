import type { Problem } from '../problem.ts'

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

const problem = (code: string, severity: Problem['severity'], words: Words): Problem => ({
  code: `machine/${code}`,
  severity,
  place: undefined,
  ...words,
})

/** What stands in the way of a finished folder, by what it is. */
export const placeProblem = {
  inTheWay: (path: string): Problem =>
    problem('in-the-way', 'error', {
      what: `a file of ours has to stand at ${path}, and something that we did not make is there`,
      why: 'It may be yours, so it is left alone.',
      mend: 'Move it to another place or give it another name, and try again.',
    }),
  inUse: (folder: string, error: Error): Problem =>
    problem('in-use', 'error', {
      what: `the files in ${folder} could not be replaced`,
      why: `The system said: ${error.message}`,
      mend: 'Close the programs that show them, look whether they are yours to change, and try again.',
    }),
  notCleared: (path: string): Problem =>
    problem('left', 'warning', {
      what: `what was there before is still there: ${path}`,
      why: 'Something in it belongs to another user, or is open in another program.',
      mend: 'Take from it what is yours, and delete it, or ask its owner to.',
    }),
}
