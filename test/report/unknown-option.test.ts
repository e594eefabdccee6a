import { parseArgs } from 'node:util'
import { expect, it } from 'vitest'
import { unknownOption } from '../../scripts/report/unknown-option.ts'

const said = (...args: string[]): string => {
  const options = { people: { type: 'string' as const }, 'no-separators': { type: 'boolean' as const } }
  try {
    parseArgs({ args, options, allowPositionals: false })
    return 'read'
  } catch (error) {
    return unknownOption(error, Object.keys(options))
  }
}

it('a misspelt option is named with the one that was meant', () => {
  expect(said('--poeple', '24')).toBe('There is no option `--poeple`. Did you mean `--people`?')
  expect(said('--no-seperators')).toBe(
    'There is no option `--no-seperators`. Did you mean `--no-separators`?',
  )
  expect(said('--x=1')).toBe('There is no option `--x`.')
})

it('anything else is said as it is', () => {
  expect(said('--people')).toContain("'--people <value>' argument missing")
})
