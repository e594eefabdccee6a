import { expect, it } from 'vitest'
import { build } from '../scripts/build.ts'
import { tools } from '../scripts/tools/tools.ts'
import { codes, shippedBuildable } from './fixtures.ts'

it('what was worth saying of a file is said again when the file is taken over', async () => {
  const root = shippedBuildable({
    file: 'compact/editions/example-trust/logo.svg',
    find: '38-32 44Z" fill="#1D5C63"',
    replace: '38-32 44Z" fill="rgb(0, 200, 30)"',
  })
  await using opened = tools()
  const options = { only: ['notice'], edition: 'example-trust' }
  const first = await build(root, opened, options)
  expect(codes(first.problems)).toEqual(['press/unmixed-colour'])
  const again = await build(root, opened, options)
  expect(again.files.length).toBeGreaterThan(3)
  expect(again.files.filter(file => file.milliseconds !== null)).toEqual([])
  expect(again.problems).toEqual(first.problems)
})
