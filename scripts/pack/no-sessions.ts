import type { Problem } from '../problem.ts'

/** Said to whoever asks for a pack of a compact without sessions. */
export const noSessions: Problem = {
  code: 'pack/no-sessions',
  severity: 'error',
  place: undefined,
  what: 'a pack is made for a session, and there is no compact/workshops',
  mend: 'Write compact/workshops.yaml, or print the documents of `build`.',
}
