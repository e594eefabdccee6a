import { expect, it } from 'vitest'
import { given, guarded, Lacking } from '../../scripts/content/guarded.ts'

const schema = {
  'x-optional': ['end'],
  properties: { end: {}, parts: { items: { 'x-optional': ['why'], properties: { why: {} } } } },
}

it('tells who reads what is not there, and by which address', () => {
  const value: { end?: string; parts: { why?: string }[] } = guarded(
    { parts: [{ why: 'so' }, {}] },
    schema,
    'compact',
  )
  expect(() => value.end).toThrow(Lacking)
  expect(() => value.end).toThrow('compact/end')
  expect(() => value.parts[1]?.why).toThrow('compact/parts/why')
  expect(value.parts[0]?.why).toBe('so')
})

it('lets those who can do without look first, and is no part of what is there', () => {
  const value: { end?: string; name: string } = guarded({ name: 'a' }, schema, 'compact')
  expect(given(value, 'end')).toBeUndefined()
  expect(given(value, 'name')).toBe('a')
  expect(Object.entries(value)).toEqual([['name', 'a']])
  expect({ ...value }).toEqual({ name: 'a' })
})
