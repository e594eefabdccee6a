import { describe, expect, it } from 'vitest'
import type { Printing } from '../../scripts/model.ts'
import { paperTotals } from '../../scripts/views/paper-totals.ts'
import { type PrintItem, printGroups } from '../../scripts/views/print-groups.ts'

const plain: Printing = { paper: 'A4', sides: 'one', stock: 'plain' }
const item = (artefact: string, more: Partial<PrintItem> = {}): PrintItem => ({
  artefact,
  name: { text: artefact, at: '' },
  code: 'K01',
  path: `${artefact}.pdf`,
  kind: 'office',
  pages: 1,
  printing: plain,
  count: 5,
  ...more,
})
const rowsOf = (items: readonly PrintItem[]) =>
  printGroups(items).flatMap(({ rows }) =>
    rows.map(({ artefact, copies, sheets, finish }) => ({ artefact, copies, sheets, finish })),
  )

describe('what is printed', () => {
  it('stands with what has the same settings: plain paper first, A3 after A4, large print last', () => {
    const groups = printGroups([
      item('large', { kind: 'large' }),
      item('wall', { printing: { ...plain, paper: 'A3' } }),
      item('cards', { printing: { ...plain, stock: 'card' } }),
      item('both', { printing: { ...plain, sides: 'long' } }),
      item('one'),
    ])
    expect(groups.map(({ rows }) => rows[0]?.artefact)).toEqual(['one', 'both', 'cards', 'wall', 'large'])
  })

  it('is counted in copies of the file and in sheets of paper', () => {
    expect(
      rowsOf([
        item('four to a sheet', { count: 27, printing: { ...plain, perSheet: 4 } }),
        item('three pages, both sides', { pages: 3, printing: { ...plain, sides: 'long' } }),
        item('the whole room in one file', { pages: 25, count: 5, printing: { ...plain, wholeRoom: true } }),
        item('uncounted', { count: null }),
      ]),
    ).toEqual([
      { artefact: 'four to a sheet', copies: 7, sheets: 7, finish: null },
      { artefact: 'the whole room in one file', copies: 1, sheets: 25, finish: null },
      { artefact: 'uncounted', copies: null, sheets: null, finish: null },
      { artefact: 'three pages, both sides', copies: 5, sheets: 10, finish: null },
    ])
  })

  it('has a sheet in front of a high stack of paper with several things in it, and counts it; none otherwise', () => {
    const first = (items: readonly PrintItem[], separators = true) => {
      const [group] = printGroups(items, separators)
      return [group?.cover, group?.sheets]
    }
    const high = (artefact: string, more: Partial<PrintItem> = {}) => item(artefact, { count: 20, ...more })
    expect(first([high('a'), high('b')])).toEqual([true, 41])
    expect(first([high('a'), high('b')], false), 'nobody wants one').toEqual([false, 40])
    expect(first([item('a'), item('b')]), 'a low one').toEqual([false, 10])
    expect(first([item('a', { count: 90 })]), 'one thing alone').toEqual([false, 90])
    const card: Printing = { ...plain, stock: 'card' }
    expect(first([high('a', { printing: card }), high('b', { printing: card })]), 'card').toEqual([false, 40])
    expect(first([item('a', { count: null })])).toEqual([false, null])
  })

  it('says on which pages of its file each thing stands, behind the sheet in front', () => {
    const both: Printing = { ...plain, sides: 'long' }
    const ranges = (items: readonly PrintItem[]) =>
      printGroups(items, true).flatMap(({ rows }) => rows.map(one => one.range))
    expect(ranges([item('a', { count: 20 }), item('b', { count: 10 })])).toEqual([
      [2, 21],
      [22, 31],
    ])
    // Three pages are two sheets, and four sides of paper.
    expect(
      ranges([
        item('a', { pages: 3, count: 2, printing: both }),
        item('b', { pages: 1, count: 1, printing: both }),
      ]),
    ).toEqual([
      [1, 8],
      [9, 10],
    ])
    expect(ranges([item('a', { count: null })])).toEqual([null])
  })

  it('adds up to what people buy: paper and card apart, A3 apart from A4', () => {
    const groups = printGroups([
      item('one'),
      item('both', { pages: 2, printing: { ...plain, sides: 'long' } }),
      item('cards', { printing: { ...plain, stock: 'card' } }),
      item('wall', { printing: { ...plain, paper: 'A3' } }),
      item('large', { kind: 'large' }),
    ])
    expect(paperTotals(groups)).toEqual([
      { paper: 'A4', stock: 'plain', sheets: 15 },
      { paper: 'A4', stock: 'card', sheets: 5 },
      { paper: 'A3', stock: 'plain', sheets: 5 },
    ])
  })

  it('is stapled only where there is more than one sheet of it', () => {
    const stapled: Printing = { ...plain, sides: 'long', finish: 'staple' }
    expect(
      rowsOf([item('a', { pages: 2, printing: stapled }), item('b', { pages: 3, printing: stapled })]),
    ).toMatchObject([{ finish: null }, { finish: 'staple' }])
  })
})
