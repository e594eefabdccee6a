import type { Place, Problem } from '../problem.ts'

type Words = Pick<Problem, 'what' | 'why' | 'mend'>

/** A problem of a YAML text, by the name of its kind. */
export const told = (code: string, place: Place, words: Words): Problem => ({
  code: `yaml/${code}`,
  severity: 'error',
  place,
  ...words,
})

export const unfinished: Words = {
  what: 'a merge was not finished: two versions of some lines stand here, parted by lines of signs',
  why: 'Two people changed the same lines, and only a person can say which of them are meant.',
  mend: 'Keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
}

export const tooDeep = (place: Place): Problem =>
  told('too-deep', place, {
    what: 'the lists and groups of this file stand too deep inside each other',
    why: 'No file of the compact needs as many steps; a bracket that is never closed makes more and more of them.',
    mend: 'Close the bracket, or put the right file back.',
  })
