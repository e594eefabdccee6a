interface Task {
  readonly make: () => Promise<void>
}

/** More would only wait in line for the browser, with all their pages in memory. */
const atOnce = 8

/** Works through the tasks in order, a few at once. A fault is thrown when the tasks under way have come to an end. */
export async function inTurn(tasks: readonly Task[]): Promise<void> {
  const waiting = [...tasks]
  const hand = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      try {
        await task.make()
      } catch (error) {
        waiting.length = 0
        throw error
      }
    }
  }
  const hands = await Promise.allSettled(Array.from({ length: atOnce }, hand))
  for (const one of hands) if (one.status === 'rejected') throw one.reason
}
