import type { Material, Room, Subject } from '../model.ts'
import { cardsOnASheet, sortCards } from './sort-cards.ts'

/** How much of a material a room needs. */
export interface Quantity {
  readonly material: Material
  readonly count: number
  /** On whose back it stands, so that it takes no paper of its own. */
  readonly behind: Material | null
  /** How much of it, if it stood on no other. */
  readonly alone: number
}

/**
 * How much of each of its materials a session needs, in the order of its list. Whole numbers throughout:
 * 50 × 1.1 is 55.000…01 in fractions, and would come out as one too many.
 */
export function quantities(subject: Subject, room: Room): Quantity[] {
  const { materials } = subject.workshops
  const asked = (document: string): boolean =>
    room.session.materials.some(id => materialOf(id).document === document)
  const materialOf = (id: string): Material => {
    const material = materials.find(one => one.id === id)
    if (material === undefined) throw new Error(`no material is called ${id}`)
    return material
  }
  const countOf = (material: Material): number => {
    const { each, spare_percent = 0, extra = 0, least = 0, from = 0 } = material
    if (room.people < from) return 0
    return Math.max(least, Math.ceil((each * units(material) * (100 + spare_percent)) / 100) + extra)
  }
  const units = ({ per, every = 1 }: Material): number => {
    switch (per) {
      case 'person':
        return room.people
      case 'table':
        return room.tables.length
      case 'pair':
        return Math.floor(room.people / 2)
      case 'trio':
        return Math.floor(room.people / 3)
      case 'facilitator':
        return room.helpers
      case 'leader':
        return room.helpers - room.hosts
      case 'host':
        return room.hosts
      case 'request':
        return room.largePrint
      case 'session':
        return 1
      case 'every':
        return Math.ceil(room.people / every)
      case 'deck-sheet': {
        const deck = materials.find(one => one.document === 'sort-deck')
        if (deck === undefined || !asked('sort-deck')) return 0
        return countOf(deck) * Math.ceil(sortCards(subject, room.session).length / cardsOnASheet)
      }
    }
  }
  return room.session.materials.map(id => {
    const material = materialOf(id)
    const alone = countOf(material)
    const { behind } = material
    if (behind === undefined || !room.session.materials.includes(behind))
      return { material, count: alone, behind: null, alone }
    const carrier = materialOf(behind)
    return { material, count: countOf(carrier), behind: carrier, alone }
  })
}
