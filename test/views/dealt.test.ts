import { expect, it } from 'vitest'
import { dealt } from '../../scripts/views/dealt.ts'

it('each table has its own, and the list goes round', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  expect([0, 1, 2].map(table => dealt(all, 3, table).join(''))).toEqual(['abc', 'dea', 'bcd'])
})

it('no table has one twice, however few there are', () => {
  expect(dealt(['a', 'b'], 3, 1)).toEqual(['b', 'a'])
  expect(dealt([], 3, 1)).toEqual([])
})
