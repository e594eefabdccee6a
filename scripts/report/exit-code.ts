import { hasErrors, type Problem } from '../problem.ts'

/** 0 fine, 1 problems in the text, 2 wrong arguments, or a machine on which nothing can be made. */
export function exitCode(problems: readonly Problem[]): 0 | 1 | 2 {
  if (!hasErrors(problems)) return 0
  const elsewhere = problems.some(
    ({ code, place }) => place === undefined && /^(name|browser|machine)\//.test(code),
  )
  return elsewhere ? 2 : 1
}
