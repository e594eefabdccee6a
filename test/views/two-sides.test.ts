import { describe, expect, it } from 'vitest'
import { twoSides } from '../../scripts/views/two-sides.ts'

const words = (text: string) => ({ text, at: `compact/two_way/${text}` })
const promised = (from: string, to: string) => ({
  id: `${from}-to-${to}`.toLowerCase().replaceAll(' ', '-'),
  from: words(from),
  to: words(to),
  text: words('We listen.'),
})

describe('the sides that make promises', () => {
  it('stand together where each is the other side of the next, whatever has the capital', () => {
    const there = promised('National bodies', 'local organisations')
    const back = promised('Local organisations', 'national bodies')
    const last = promised('All of us', 'patients')
    expect(twoSides([there, back, last])).toEqual([
      { one: there, other: back },
      { one: last, other: null },
    ])
  })

  it('stand alone where the next promise is between others', () => {
    const one = promised('Boards', 'staff')
    const next = promised('Staff', 'patients')
    expect(twoSides([one, next])).toEqual([
      { one, other: null },
      { one: next, other: null },
    ])
    expect(twoSides([])).toEqual([])
  })
})
