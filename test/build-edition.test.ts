import { expect, it } from 'vitest'
import { build } from '../scripts/build.ts'
import { tools } from '../scripts/tools/tools.ts'
import { buildable, codes } from './fixtures.ts'

it('what was worth saying of a file is said again when the file is taken over', async () => {
  const root = buildable({
    file: 'compact/editions/larkmoor/logo.svg',
    find: 'fill="#5C1D4F"',
    replace: 'fill="rgb(0, 200, 30)"',
  })
  await using opened = tools()
  const options = { only: ['notice'], edition: 'larkmoor' }
  const first = await build(root, opened, options)
  expect(codes(first.problems)).toEqual(['press/unmixed-colour'])
  const again = await build(root, opened, options)
  expect(again.files.length).toBeGreaterThan(3)
  expect(again.files.filter(file => file.milliseconds !== null)).toEqual([])
  expect(again.problems).toEqual(first.problems)
})
