import { availableParallelism } from 'node:os'
import { type Thread, thread } from './thread.ts'

/** Does work beside the main thread: plain data in, plain data out. */
export interface ThreadPool extends AsyncDisposable {
  /** Starts a thread now, so that it is up when the first work comes. */
  warm(): void
  /** Calls a function by the address of its module and its name. */
  call(module: string, name: string, input: readonly unknown[]): Promise<unknown>
}

/**
 * Threads that are opened as work comes, and closed with the scope; one for every processor that this thread leaves
 * free, unless it is told how many. Work goes to the one with the least to do, and waits its turn there. One that dies
 * takes its own calls with it, and the next call opens another.
 *
 * What is handed over is copied: for a file of 300 kB that takes a tenth of a millisecond, and nobody has to know that
 * it is theirs no more.
 */
export function threadPool(most = Math.max(1, availableParallelism() - 1)): ThreadPool {
  const threads = new Set<Thread>()
  const open = (): Thread => {
    const opened = thread(() => threads.delete(opened))
    threads.add(opened)
    return opened
  }
  const free = (): Thread => {
    const [least] = [...threads].sort((a, b) => a.busy - b.busy)
    return least === undefined || (least.busy > 0 && threads.size < most) ? open() : least
  }
  return {
    warm: () => void free(),
    call: (module, name, input) => free().call(module, name, input),
    async [Symbol.asyncDispose]() {
      await Promise.all([...threads].map(one => one.close()))
    },
  }
}
