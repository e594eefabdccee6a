import { expect, it } from 'vitest'
import { room } from '../../scripts/views/room.ts'
import { signs } from '../../scripts/views/signs.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const { workshops } = subject
const [session] = workshops.sessions
const [material] = workshops.materials
if (session === undefined || material === undefined) throw new Error('there is no session')
const tent = { ...material, id: 'tent', document: 'table-tent' }
const withTents = { ...subject, workshops: { ...workshops, materials: [...workshops.materials, tent] } }
const numbers = (materials: readonly string[]) =>
  signs(withTents, room(workshops.tables, { ...session, materials: [...materials] }, 12)).filter(
    one => one.kind === 'table',
  )

it('a sign says on its back what it says on its front, or points the other way', () => {
  const all = signs(subject)
  expect(all.length % 2).toBe(0)
  for (let side = 0; side < all.length; side += 2) {
    const [front, back] = [all[side], all[side + 1]]
    if (front?.kind === 'way') expect(back).toEqual({ ...front, to: 'right' })
    else expect(back).toEqual(front)
  }
})

it('tables have a sign with their number unless a tent stands there', () => {
  expect(numbers([material.id]).length).toBe(6)
  expect(numbers([material.id, 'tent'])).toEqual([])
})
