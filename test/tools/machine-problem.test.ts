import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { machineProblem } from '../../scripts/tools/machine-problem.ts'
import { folder } from '../fixtures.ts'

/** What the system itself throws. */
function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('it worked')
}

describe('what the system refuses', () => {
  const at = folder
  it.each([
    ['a folder for a file', () => readFileSync(at()), 'machine/eisdir'],
    ['a file for a folder', () => mkdirSync(join(import.meta.filename, 'x')), 'machine/enotdir'],
    ['a name that is too long', () => writeFileSync(join(at(), 'x'.repeat(300)), ''), 'machine/enametoolong'],
    ['something that is gone', () => readFileSync(join(at(), 'x')), 'machine/enoent'],
    [
      'a link that leads to itself',
      () => {
        const link = join(at(), 'x')
        symlinkSync(link, link)
        readFileSync(link)
      },
      'machine/eloop',
    ],
    ['a disk with no room', () => writeFileSync('/dev/full', 'x'), 'machine/enospc'],
  ])('is told as what it is: %s', (_, act, code) => {
    const problem = machineProblem(thrown(act))
    expect(problem).toMatchObject({ code, severity: 'error' })
    expect(problem?.what).toMatch(/^[a-z]/)
    expect(problem?.mend).toMatch(/^[A-Z].*\.$/)
  })

  it('is not mixed up with a fault of our own', () => {
    expect(machineProblem(new TypeError('x is not a function'))).toBeUndefined()
    expect(machineProblem(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined()
    expect(machineProblem('x')).toBeUndefined()
  })
})
