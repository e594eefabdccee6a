import { describe, expect, it } from 'vitest'
import { inTurn } from '../../scripts/tools/in-turn.ts'

const soon = () => new Promise<void>(resolve => setTimeout(resolve, 5))

describe('tasks in turn', () => {
  it('begin in their order, eight at once at most, and all are done', async () => {
    const begun: number[] = []
    let now = 0
    let most = 0
    const tasks = Array.from({ length: 30 }, (_, index) => ({
      make: async () => {
        begun.push(index)
        most = Math.max(most, ++now)
        await soon()
        now--
      },
    }))
    await inTurn(tasks)
    expect(begun).toEqual(tasks.map((_, index) => index))
    expect(most).toBe(8)
  })

  it('throw a fault when those under way have come to an end, and begin no more', async () => {
    let ended = 0
    let begun = 0
    const tasks = Array.from({ length: 20 }, (_, index) => ({
      make: async () => {
        begun++
        if (index === 2) throw new Error('spoilt')
        await soon()
        ended++
      },
    }))
    await expect(inTurn(tasks)).rejects.toThrow('spoilt')
    expect(begun).toBe(8)
    expect(ended).toBe(7)
  })
})
