import { expect, it } from 'vitest'
import type { Misfit } from '../../scripts/fit/misfit.ts'
import { misfitProblems } from '../../scripts/fit/misfit-problems.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const at = 'compact/commitments/C3/we'
const text = 'one two three four five six'
const cut = (tooMany: number | null): Misfit => ({ kind: 'cut', at, text, tooMany, by: 9 })
const consequences: readonly Misfit[] = [
  {
    kind: 'faint',
    at: null,
    text: 'C6',
    ratio: 1.2,
    least: 4.5,
    grey: false,
    colours: ['rgb(0,0,0)', 'rgb(1,1,1)'],
  },
  { kind: 'edge', at, text, near: -12, least: 8 },
  { kind: 'ink', page: 1, share: 0.2, most: 0.15 },
  { kind: 'torn-row', page: 1 },
  { kind: 'stamp', page: 1, missing: ['hash'] },
]

const told = (misfits: readonly Misfit[]) =>
  misfitProblems(
    misfits.map(misfit => ({ misfit, artefact: 'poster', path: 'poster.pdf' })),
    new Map(),
    new Set(),
    subject,
  )

it('what comes of words that have no room is told only where there are none', () => {
  expect(told([cut(2), ...consequences]).map(({ code }) => code)).toEqual(['fit/cut'])
  expect(told(consequences).map(({ code }) => code)).toEqual([
    'fit/faint',
    'fit/edge',
    'fit/ink',
    'fit/torn-row',
    'fit/stamp',
  ])
})

it('a page without its code, and words too near the edge, are told whatever else there is', () => {
  const codes = told([
    cut(2),
    { kind: 'edge', at, text, near: 3, least: 8 },
    { kind: 'stamp', page: 1, missing: ['code'] },
  ]).map(({ code }) => code)
  expect(codes).toEqual(['fit/cut', 'fit/edge', 'fit/stamp'])
})

it('nobody is asked to take out a whole line, and what stands off the paper is said to', () => {
  expect(told([cut(2)])[0]?.mend).toMatch(/^Take out 2 words/)
  expect(told([cut(5)])[0]?.what).toMatch(/and the words around it are together too long for poster\.pdf/)
  expect(told([consequences[1] as Misfit])[0]?.what).toMatch(/runs off the paper in poster\.pdf/)
})
