import { describe, expect, it } from 'vitest'
import type { Printing } from '../../scripts/model.ts'
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

  it('counts the page before each document where there are several', () => {
    expect(printGroups([item('a'), item('b')])[0]?.sheets).toBe(12)
    expect(printGroups([item('a')])[0]?.sheets).toBe(5)
    expect(printGroups([item('a', { count: null })])[0]?.sheets).toBeNull()
  })

  it('is stapled only where there is more than one sheet of it', () => {
    const stapled: Printing = { ...plain, sides: 'long', finish: 'staple' }
    expect(
      rowsOf([item('a', { pages: 2, printing: stapled }), item('b', { pages: 3, printing: stapled })]),
    ).toMatchObject([{ finish: null }, { finish: 'staple' }])
  })
})
